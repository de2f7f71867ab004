using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PyDotOrg.Graph.Testing;

/// <summary>Runs scripts with Node.js, for the oracles and clients that come from npm.</summary>
public static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<bool> IsInstalled = new(() => TryRun(Repository.Root, ["--version"], ""));

    /// <summary>Why tests with this npm folder must be skipped; null when they can run.</summary>
    public static string? ReasonToSkip(string npmFolder) =>
        IsInstalled.Value && Directory.Exists(Repository.PathOf([.. npmFolder.Split('/'), "node_modules"]))
            ? null
            : $"skipped: needs Node.js (npm ci in {npmFolder})";

    /// <summary>Runs a script of an npm folder and gives what it writes.</summary>
    /// <param name="npmFolder">The folder from the root, such as <c>tests/Oracle</c>; the script runs in it.</param>
    /// <param name="script">The script's name.</param>
    /// <param name="input">What the script reads from its standard input.</param>
    /// <exception cref="InvalidOperationException">The script failed; the message is what it wrote about it.</exception>
    public static string Run(string npmFolder, string script, string input) =>
        Execute("node", Repository.PathOf(npmFolder.Split('/')), [script], input);

    /// <summary>Runs a script of a folder's <c>package.json</c> and gives what it writes.</summary>
    /// <param name="npmFolder">The folder from the root.</param>
    /// <param name="arguments">The script's name, and what it is given.</param>
    /// <param name="environment">Variables that the script finds beside those of the test.</param>
    /// <exception cref="InvalidOperationException">The script failed; the message is what it wrote.</exception>
    public static string RunPackageScript(string npmFolder, string[] arguments, params (string Name, string Value)[] environment) =>
        Execute("npm", Repository.PathOf(npmFolder.Split('/')), ["run", .. arguments], "", environment);

    private static bool TryRun(string folder, string[] arguments, string input)
    {
        try
        {
            Execute("node", folder, arguments, input);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Execute(
        string program, string folder, string[] arguments, string input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!; // Not null: a process of its own is always started.
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} {arguments[0]} did not end within {Patience}.");
        }

        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.GetAwaiter().GetResult()}{output.GetAwaiter().GetResult()}");
    }
}

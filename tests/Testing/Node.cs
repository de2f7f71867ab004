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
        Execute(Repository.PathOf(npmFolder.Split('/')), [script], input);

    private static bool TryRun(string folder, string[] arguments, string input)
    {
        try
        {
            Execute(folder, arguments, input);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Execute(string folder, string[] arguments, string input)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!; // Not null: a process of its own is always started.
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"node {arguments[0]} did not end within {Patience}.");
        }

        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"node {arguments[0]}: {errors.GetAwaiter().GetResult()}");
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PyDotOrg.Graph.Testing;

/// <summary>Runs scripts with Node.js, for the oracles and clients that come from npm.</summary>
public static class Node
{
    private static readonly Lazy<bool> IsInstalled = new(IsThere);

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
        Execute("node", npmFolder, [script], input);

    /// <summary>Runs a script of a folder's <c>package.json</c> and gives what it writes.</summary>
    /// <param name="npmFolder">The folder from the root.</param>
    /// <param name="arguments">The script's name, and what it is given.</param>
    /// <param name="environment">Variables that the script finds beside those of the test.</param>
    /// <exception cref="InvalidOperationException">The script failed; the message is what it wrote.</exception>
    public static string RunPackageScript(string npmFolder, string[] arguments, params (string Name, string Value)[] environment) =>
        Execute("npm", npmFolder, ["run", .. arguments], "", environment);

    /// <inheritdoc cref="Run"/>
    public static Task<string> RunAsync(string npmFolder, string script, string input) => ExecuteAsync("node", npmFolder, [script], input);

    private static bool IsThere()
    {
        try
        {
            Execute("node", ".", ["--version"], "");
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>On threads of the pool: those of the tests are few, and the caller keeps one.</summary>
    private static string Execute(string program, string npmFolder, string[] arguments, string input, params (string Name, string Value)[] environment) =>
        Task.Run(() => ExecuteAsync(program, npmFolder, arguments, input, environment)).GetAwaiter().GetResult();

    private static async Task<string> ExecuteAsync(
        string program, string npmFolder, string[] arguments, string input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.PathOf(npmFolder.Split('/')),
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var run = await ProgramRun.OfAsync(start, input);
        return run.ExitCode == 0
            ? run.Output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {run.Error}{run.Output}");
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>A program of the guides' readers: curl, Python, Node.js.</summary>
internal static class Program
{
    /// <summary>Why tests with a program must be skipped; null when they can run.</summary>
    public static string? ReasonToSkip(string program)
    {
        try
        {
            using var process = Start(program, ["--version"]);
            process.WaitForExit();
            return null;
        }
        catch (Win32Exception)
        {
            return $"skipped: needs {program}";
        }
    }

    /// <summary>Runs it and gives what it writes.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it wrote about it.</exception>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException(await errors);
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!; // Not null: a process of its own is always started.
    }
}

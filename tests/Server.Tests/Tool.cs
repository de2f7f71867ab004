using System.Diagnostics;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests;

/// <summary>Programs that operators use.</summary>
internal static class Tool
{
    /// <summary>The whole path of a program, also where only administrators look; null when it is not there.</summary>
    public static string? Find(string name) => $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin"
        .Split(':')
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs one to its end.</summary>
    /// <param name="name">The program.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="arguments">Its command line.</param>
    /// <returns>The exit code, and all it says.</returns>
    public static async Task<(int ExitCode, string Said)> RunAsync(string name, string input, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(new ProcessStartInfo(Find(name)!, arguments), input); // Tests that need it are skipped.
        return (run.ExitCode, run.Output + run.Error);
    }

    /// <summary>Starts one that goes on.</summary>
    public static Process Start(string name, params string[] arguments) => Process.Start(new ProcessStartInfo(Find(name)!, arguments) // As above.
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!; // Null only when a shell starts it.
}

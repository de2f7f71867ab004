using System.Diagnostics;

namespace PyDotOrg.Graph.Testing;

/// <summary>A program that has run to its end.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it wrote about its troubles.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs one; its streams are taken.</summary>
    /// <param name="start">What to start.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <exception cref="InvalidOperationException">It did not end within <see cref="Wait.Patience"/>.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">It is not there.</exception>
    public static async Task<ProgramRun> OfAsync(ProcessStartInfo start, string input = "")
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!; // Null only when a shell starts it.
        try
        {
            return await EndAsync(process, input).WaitAsync(Wait.Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {Wait.Patience}.");
        }
    }

    private static async Task<ProgramRun> EndAsync(Process process, string input)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading all; why it did is in what it wrote.
        }

        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}

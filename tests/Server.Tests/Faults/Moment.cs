using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>The files of a process at one moment.</summary>
/// <remarks>
/// A process that is stopped writes nothing until it is told to go on, so a copy of its files is what they would be if it had been
/// killed: that needs no start of another process, which costs more than everything else.
/// </remarks>
internal static class Moment
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Copies a database and its journal while their process is stopped.</summary>
    /// <returns>False when the process has ended before.</returns>
    public static async Task<bool> TryTakeAsync(ServerProcess process, string from, string to)
    {
        try
        {
            Signal(process, "-STOP");
            await WaitAsync(process);
            File.Copy(from, to, overwrite: true);
            File.Delete(to + "-wal");
            if (File.Exists(from + "-wal"))
            {
                File.Copy(from + "-wal", to + "-wal");
            }

            return !process.HasEnded;
        }
        finally
        {
            Signal(process, "-CONT");
        }
    }

    /// <summary>Until each of its threads stands still.</summary>
    private static async Task WaitAsync(ServerProcess process)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!process.HasEnded && !Directory.GetDirectories($"/proc/{process.Id}/task").All(HasStopped))
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "The process does not stop.");
            await Task.Yield();
        }
    }

    /// <summary>The state stands behind the name, which is in parentheses (proc(5)).</summary>
    private static bool HasStopped(string task)
    {
        var text = File.ReadAllText(Path.Combine(task, "stat"));
        return text[text.LastIndexOf(')') + 2] is 'T' or 'Z' or 'X';
    }

    private static void Signal(ServerProcess process, string signal)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!; // A program that exists.
        kill.WaitForExit();
    }
}

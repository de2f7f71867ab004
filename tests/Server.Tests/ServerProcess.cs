using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests;

/// <summary>The executable in a process and a directory of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    /// <summary>What PYDOTORG_TEST_SERVER names, such as a published server; else the one that was built along with the tests.</summary>
    private static readonly string[] Executable = Environment.GetEnvironmentVariable("PYDOTORG_TEST_SERVER") is { Length: > 0 } published
        ? [published]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "PyDotOrg.Graph.Server.dll")];

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="folder">Becomes the current directory.</param>
    /// <param name="environment">Added to the environment of this process.</param>
    /// <param name="arguments">The command line.</param>
    public ServerProcess(string folder, (string Name, string Value)[] environment, params string[] arguments)
        : this(folder, [], environment, arguments)
    {
    }

    /// <param name="folder">Becomes the current directory.</param>
    /// <param name="launcher">A program that becomes the executable, and its arguments.</param>
    /// <param name="environment">Added to the environment of this process.</param>
    /// <param name="arguments">The command line.</param>
    public ServerProcess(string folder, string[] launcher, (string Name, string Value)[] environment, string[] arguments)
    {
        string[] command = [.. launcher, .. Executable, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["Auth__Jwt__SigningKey"] = RunningServer.SigningKey;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, data) => Read(data.Data);
        process.Start();
        process.BeginOutputReadLine();
    }

    /// <summary>The number of the process.</summary>
    public int Id => process.Id;

    /// <summary>Whether the process has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>What was written to the standard output so far.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>The address, as soon as the server listens.</summary>
    public Task<Uri> ListeningAsync() => listening.Task.WaitAsync(Wait.Patience);

    /// <summary>Writes what the process reads, which ends there.</summary>
    public async Task WriteAsync(string text)
    {
        await process.StandardInput.WriteAsync(text);
        process.StandardInput.Close();
    }

    /// <summary>Asks the process to end, as a supervisor does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Ends the process at once, in the middle of whatever it does.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        var error = await process.StandardError.ReadToEndAsync().WaitAsync(Wait.Patience);
        await process.WaitForExitAsync().WaitAsync(Wait.Patience);
        return (process.ExitCode, error.ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            listening.TrySetException(new InvalidOperationException(string.Join('\n', lines)));
            return;
        }

        lines.Enqueue(line);
        const string Marker = "Listening on ";
        var start = line.IndexOf(Marker, StringComparison.Ordinal);
        if (start >= 0)
        {
            var address = line[(start + Marker.Length)..];
            var end = address.IndexOfAny(['"', ' ']);
            listening.TrySetResult(new Uri(end < 0 ? address : address[..end]));
        }
    }
}

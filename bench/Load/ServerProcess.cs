using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>A server of the measurement on a core of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    public int Id => _process.Id;

    /// <summary>The processor time that the process has used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that the process holds.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a program on the first core and waits until it answers.</summary>
    public static Task<ServerProcess> StartAsync(int port, string probe, params string[] arguments) => StartOnAsync(0, port, probe, arguments);

    /// <summary>Starts a program on a core and waits until it answers.</summary>
    public static Task<ServerProcess> StartOnAsync(int core, int port, string probe, params string[] arguments) =>
        StartFreelyAsync(
            port,
            probe,
            "taskset",
            ["-c", core.ToString(CultureInfo.InvariantCulture), "env", "DOTNET_TieredPGO=1", "DOTNET_gcServer=0", "dotnet", .. arguments]);

    /// <summary>Starts a program as operators do, on whatever core is free, and waits until it answers.</summary>
    public static async Task<ServerProcess> StartFreelyAsync(int port, string probe, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var attempt = 0; attempt < 6000 && !process.HasExited; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(probe, UriKind.Relative));
                return new ServerProcess(process, port);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }

        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"{string.Join(' ', arguments)} did not start: {await errors}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}

using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>A server in a process of its own, which the file system keeps from writing.</summary>
internal sealed class FaultProcess : IDisposable
{
    private const string Unlimited = "unlimited";

    /// <summary>A write beyond the limit is an error then, and not the end of the process.</summary>
    private static readonly string[] IgnoringTheSignal = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];

    /// <summary>Root may write what nobody may write, unless that right is taken away.</summary>
    private static readonly string[] MindingPermissions =
        Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] : [];

    private readonly ServerProcess _process;

    private FaultProcess(ServerProcess process) => _process = process;

    /// <summary>Starts a server on a file.</summary>
    /// <param name="file">The database.</param>
    /// <param name="settings">Such as <c>--Database:Seed=false</c>.</param>
    public static FaultProcess Start(FaultFile file, params string[] settings) => new(new ServerProcess(
        file.Folder,
        [.. IgnoringTheSignal, .. MindingPermissions],
        [],
        [
            "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Database=Data Source={file.Path};Pooling=False", "--RateLimiting:Enabled=false",
            "--Mail:Sending=false", "--Caching:Results:Enabled=false", .. settings,
        ]));

    public Task<Uri> ListeningAsync() => _process.ListeningAsync();

    public Task<(int ExitCode, string Error)> EndAsync() => _process.EndAsync();

    public void Terminate() => _process.Terminate();

    /// <summary>From now on no file grows beyond its first byte, as if the disk were full.</summary>
    public void FillDisk() => Limit("1");

    /// <summary>Takes that back.</summary>
    public void FreeDisk() => Limit(Unlimited);

    public void Dispose() => _process.Dispose();

    private void Limit(string bytes)
    {
        var process = _process.Id.ToString(CultureInfo.InvariantCulture);
        using var limit = Process.Start("prlimit", ["--pid", process, $"--fsize={bytes}:{Unlimited}"]);
        limit.WaitForExit();
        Assert.Equal(0, limit.ExitCode);
    }
}

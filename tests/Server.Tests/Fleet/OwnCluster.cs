using System.Diagnostics;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Fleet;

/// <summary>A PostgreSQL of one test's own, which may be restarted under way.</summary>
internal sealed class OwnCluster : IAsyncDisposable
{
    private readonly string _folder;

    private OwnCluster(string folder, string connectionString) => (_folder, ConnectionString) = (folder, connectionString);

    public string ConnectionString { get; }

    public static async Task<OwnCluster> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"pydotorg-fleet-{Guid.NewGuid():N}");
        return new OwnCluster(folder, await RunAsync("start", folder));
    }

    /// <summary>Everybody is cut off, and let in again a moment later.</summary>
    public Task RestartAsync() => RunAsync("restart", _folder);

    public async ValueTask DisposeAsync() => await RunAsync("stop", _folder);

    /// <returns>The last line that was written.</returns>
    private static async Task<string> RunAsync(string verb, string folder)
    {
        var run = await ProgramRun.OfAsync(new ProcessStartInfo(Repository.PathOf(".ci", "postgres"), [verb, folder]));
        return run.ExitCode == 0 ? run.Output.Trim() : throw new InvalidOperationException(run.Error);
    }
}

using PyDotOrg.Graph.Data.Changes;

namespace PyDotOrg.Graph.Server.Caching;

/// <summary>Begins to hear of changes when the server starts; until then nothing is kept.</summary>
internal sealed class ChangeListener(DatabaseChanges changes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await changes.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

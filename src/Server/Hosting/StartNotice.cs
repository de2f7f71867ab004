using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Server.Engine;

namespace PyDotOrg.Graph.Server.Hosting;

/// <summary>Says where everything is once the server answers, and that it is ending when it is asked to.</summary>
internal sealed class StartNotice(
    IServer server,
    EngineOptions options,
    IOptions<RestOptions> rest,
    IHostApplicationLifetime lifetime,
    ILogger<StartNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Started);
        lifetime.ApplicationStopping.Register(() => Log.Stopping(logger));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Started()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            Log.Listening(logger, address);
            if (options.Explorer)
            {
                Log.Explorer(logger, $"{address}/graphql/");
            }

            if (options.Introspection)
            {
                Log.Schema(logger, $"{address}/graphql/schema.graphql");
            }

            Log.Rest(logger, $"{address}/api/v1/");
            if (rest.Value.Pages)
            {
                Log.RestPages(logger, $"{address}/api/");
            }
        }
    }
}

using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Server.Observability;

namespace PyDotOrg.Graph.Server.Upkeep;

/// <summary>What is done because time goes by, without anybody asking.</summary>
internal static class UpkeepFeature
{
    public static WebApplicationBuilder AddUpkeep(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService(static services =>
        {
            var turn = services.GetRequiredService<WorkTurn>();
            var measures = services.GetRequiredService<ServerMeasures>();
            measures.ObserveTurn(() => turn.IsHeld);
            return Make(services, turn, measures);
        });
        return builder;
    }

    private static ScheduledWorker Make(IServiceProvider services, WorkTurn turn, ServerMeasures measures) => new(
        services.GetServices<IScheduledWork>(),
        turn,
        new WorkSurroundings(
            async cancellation => (await services.GetRequiredService<DatabasePreparation>().CheckAsync(cancellation)).Succeeded,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<IHostApplicationLifetime>()),
        measures,
        services.GetRequiredService<ILogger<ScheduledWorker>>());
}

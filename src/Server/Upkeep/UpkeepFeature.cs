using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Server.Upkeep;

/// <summary>What is done because time goes by, without anybody asking.</summary>
internal static class UpkeepFeature
{
    public static WebApplicationBuilder AddUpkeep(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService(static services => new DailyWorker(
            services.GetServices<IDailyWork>(),
            async cancellation => (await services.GetRequiredService<DatabasePreparation>().CheckAsync(cancellation)).Succeeded,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<IHostApplicationLifetime>(),
            services.GetRequiredService<ILogger<DailyWorker>>()));
        return builder;
    }
}

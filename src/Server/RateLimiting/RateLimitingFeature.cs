using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.RateLimits;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Server.Failures;
using PyDotOrg.Graph.Server.Observability;
using PyDotOrg.Graph.Server.RequestIds;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>How much a caller may ask for in a minute, by GraphQL and REST together (contract: REST, section 3).</summary>
internal static class RateLimitingFeature
{
    public static WebApplicationBuilder AddRateLimiting(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("RateLimiting").Get<RateLimitingOptions>() ?? new RateLimitingOptions();
        if (!options.Enabled)
        {
            builder.Services.TryAddSingleton<IOperationGate>(new NotingGate(null));
            return builder;
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(services => OpenStore(services, options));
        if (options.Store == WindowStoreKind.Database)
        {
            builder.Services.AddSingleton(services => new RateWindows(services.GetRequiredService<DatabaseConnections>(), (long)options.Window.TotalMilliseconds));
            builder.Services.AddSingleton<IScheduledWork>(services => new WindowSweep(
                services.GetRequiredService<RateWindows>(), options.Window, services.GetRequiredService<TimeProvider>()));
        }

        builder.Services.TryAddSingleton<ServerMeasures>();
        builder.Services.AddSingleton<RateLimiter>();
        builder.Services.AddSingleton<IOperationGate>(static services => new NotingGate(new OperationToll(services.GetRequiredService<RateLimiter>())));
        return builder;
    }

    private static IWindowStore OpenStore(IServiceProvider services, RateLimitingOptions options)
    {
        var length = (long)options.Window.TotalMilliseconds;
        var memory = new MemoryWindows(length, options.MaxWindows);
        return options.Store == WindowStoreKind.Database
            ? new DatabaseWindows(services.GetRequiredService<RateWindows>(), memory, length, services.GetRequiredService<ILogger<DatabaseWindows>>())
            : memory;
    }

    /// <summary>
    /// Counts requests of endpoints that are no operations, by the <see cref="RateLimitAttribute"/> in their metadata. Stands behind
    /// routing and whatever finds out who calls.
    /// </summary>
    public static WebApplication UseRateLimits(this WebApplication app)
    {
        if (app.Services.GetService<RateLimiter>() is { } limiter)
        {
            app.Use(next => http => http.GetEndpoint()?.Metadata.GetMetadata<RateLimitAttribute>() is { } limit
                ? CountAsync(http, next, limiter, limit)
                : next(http));
        }

        return app;
    }

    private static async Task CountAsync(HttpContext http, RequestDelegate next, RateLimiter limiter, RateLimitAttribute limit)
    {
        var user = http.Features.Get<IHttpAuthenticationFeature>()?.User;
        var toll = Toll.Of(limit.Tier, limit.Group);
        if (!HttpMethods.IsOptions(http.Request.Method) && await limiter.TakeAsync(http, user, toll, http.RequestAborted) is { } closed)
        {
            await FailureAnswer.WriteAsync(http, StatusCodes.Status429TooManyRequests, closed.Message);
            return;
        }

        await next(http);
    }
}

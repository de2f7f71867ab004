using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.RateLimits;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Server.Failures;
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
            return builder;
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(services => OpenStore(services, options));
        builder.Services.AddSingleton(static services => new RateLimiter(
            services.GetRequiredService<RateLimitingOptions>(),
            services.GetRequiredService<IWindowStore>(),
            services.GetService<TimeProvider>() ?? TimeProvider.System));
        builder.Services.AddSingleton<IOperationGate, OperationToll>();
        return builder;
    }

    private static IWindowStore OpenStore(IServiceProvider services, RateLimitingOptions options)
    {
        var length = (long)options.Window.TotalMilliseconds;
        return options.Store == WindowStoreKind.Database
            ? new DatabaseWindows(new RateWindows(services.GetRequiredService<DatabaseConnections>(), length), length)
            : new MemoryWindows(length, options.MaxWindows);
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

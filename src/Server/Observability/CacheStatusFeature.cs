using Microsoft.AspNetCore.Http.Features;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.Graph.Server.Observability;

/// <summary>Says of every measured request what the cache has done for it.</summary>
internal static class CacheStatusFeature
{
    private const string Tag = "pydotorg.cache.status";

    /// <summary>Stands before everything that answers; is not there when nobody listens.</summary>
    public static WebApplication UseCacheStatusMeasure(this WebApplication app)
    {
        if (app.Services.GetService<StateSampler>() is not null && app.Services.GetService<CacheStatus>() is { } status)
        {
            app.Use(next => http => RunAsync(next, http, status));
        }

        return app;
    }

    private static async Task RunAsync(RequestDelegate next, HttpContext http, CacheStatus status)
    {
        try
        {
            await next(http);
        }
        finally
        {
            if (http.Features.Get<IHttpMetricsTagsFeature>() is { } metrics && http.Response.Headers[CacheStatus.Header] is [{ } header]
                && WordOf(header, status) is { } word)
            {
                metrics.Tags.Add(new(Tag, word));
            }
        }
    }

    private static string? WordOf(string header, CacheStatus status) => header switch
    {
        _ when header == status.Hit => "hit",
        _ when header == status.Shared => "shared",
        _ when header == status.Stored => "stored",
        _ when header == status.NotStored => "not_stored",
        _ when header == status.Bypass => "bypass",
        _ => null,
    };
}

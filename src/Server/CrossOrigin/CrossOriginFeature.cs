using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Server.Failures;

namespace PyDotOrg.Graph.Server.CrossOrigin;

/// <summary>What pages of other origins may do.</summary>
internal static class CrossOriginFeature
{
    private static readonly PathString[] Surfaces = ["/api", "/graphql"];

    public static WebApplicationBuilder AddCrossOrigin(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Cors").Get<CorsOptions>() ?? new CorsOptions();
        builder.Services.AddSingleton(new CorsHeaders(options.Origins));
        return builder;
    }

    /// <summary>Stands before everything that answers on the surfaces.</summary>
    public static WebApplication UseCors(this WebApplication app)
    {
        var cors = app.Services.GetRequiredService<CorsHeaders>();
        app.Use(next => http =>
        {
            if (!IsSurface(http.Request.Path))
            {
                return next(http);
            }

            cors.Write(http);
            if (!CorsHeaders.IsPreflight(http.Request))
            {
                return next(http);
            }

            CorsHeaders.WritePreflight(http);
            return Task.CompletedTask;
        });
        return app;
    }

    /// <summary>Stands behind whatever finds out who calls.</summary>
    public static WebApplication UseCrossSiteCheck(this WebApplication app)
    {
        var origin = app.Services.GetRequiredService<IOptions<RestOptions>>().Value.PublicOrigin;
        var check = new CrossSiteCheck(app.Services.GetRequiredService<CorsHeaders>(), origin);
        app.Use(next => http => check.IsForgery(http)
            ? FailureAnswer.WriteAsync(http, StatusCodes.Status403Forbidden, Messages.CrossSite)
            : next(http));
        return app;
    }

    private static bool IsSurface(PathString path) =>
        Array.Exists(Surfaces, surface => path.StartsWithSegments(surface, StringComparison.Ordinal));
}

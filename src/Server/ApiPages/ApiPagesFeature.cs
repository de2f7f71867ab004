using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Rest.OpenApi;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Server.ApiPages;

/// <summary>
/// Pages on which people read the description of the REST API and try it (contract rest-v1, section 6): Scalar, Swagger UI
/// and ReDoc. Their scripts come from this server, and they ask no other host.
/// </summary>
internal static class ApiPagesFeature
{
    private const string ScalarFiles = "/api/scalar";
    private const string SwaggerFiles = "api/swagger";
    private const string RedocFiles = "api/redoc";
    private static readonly string ScalarFolder = Path.Combine(AppContext.BaseDirectory, "scalar");
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    public static WebApplicationBuilder AddApiPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(static services => new PageSet(
            File.Exists(Path.Combine(ScalarFolder, "standalone.js")), services.GetRequiredService<IOptions<RestOptions>>().Value.PublicOrigin));
        return builder;
    }

    /// <summary>Stands before routing, credentials and rate limits: these pages are for everybody.</summary>
    public static WebApplication UseApiPages(this WebApplication app)
    {
        if (!IsOn(app))
        {
            return app;
        }

        var pages = app.Services.GetRequiredService<PageSet>();
        app.UseWhen(PageSet.Matches, branch =>
        {
            branch.Use(next => http => pages.InvokeAsync(http, next));
            branch.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = ScalarFiles,
                FileProvider = Directory.Exists(ScalarFolder) ? new PhysicalFileProvider(ScalarFolder) : new NullFileProvider(),
            });
            branch.UseSwaggerUI(swagger => (swagger.RoutePrefix, swagger.CacheLifetime) = (SwaggerFiles, Fresh));
            branch.UseReDoc(redoc => (redoc.RoutePrefix, redoc.CacheLifetime) = (RedocFiles, Fresh));
        });
        return app;
    }

    /// <summary>The page about all routes, which is for administrators.</summary>
    public static WebApplication MapAdministrationPage(this WebApplication app)
    {
        if (IsOn(app))
        {
            app.MapForAdministrators("/api/admin/docs", app.Services.GetRequiredService<PageSet>().WriteAdministrationAsync).WithMetadata(new RateLimitAttribute(RateLimitTier.Low));
        }

        return app;
    }

    private static bool IsOn(WebApplication app) => app.Services.GetRequiredService<IOptions<RestOptions>>().Value.Pages;
}

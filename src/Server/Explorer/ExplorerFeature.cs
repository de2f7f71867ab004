using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.Graph.Server.Engine;

namespace PyDotOrg.Graph.Server.Explorer;

/// <summary>The page to write and run GraphQL operations, served to browsers below /graphql.</summary>
internal static class ExplorerFeature
{
    // What the page needs, and no other host. It compiles the JSON schema of its settings ("unsafe-eval") and its
    // components set styles ("unsafe-inline").
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self' ws: wss:; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static WebApplicationBuilder AddExplorer(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(new ExplorerFolder(Path.Combine(AppContext.BaseDirectory, "explorer")));
        builder.Services.AddSingleton<ExplorerPage>();
        return builder;
    }

    /// <summary>
    /// Stands before routing and takes only what is surely not a GraphQL request; what it has no file for
    /// goes on to the GraphQL endpoint.
    /// </summary>
    public static WebApplication UseExplorer(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<EngineOptions>().Explorer)
        {
            return app;
        }

        var page = app.Services.GetRequiredService<ExplorerPage>();
        var files = ExplorerFiles.Options(app.Services.GetRequiredService<ExplorerFolder>(), AddHeaders);
        app.UseWhen(ExplorerRequest.Matches, explorer =>
        {
            explorer.Use(next => context => page.InvokeAsync(context, next, AddHeaders));
            explorer.UseStaticFiles(files);
        });
        return app;
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XFrameOptions = "SAMEORIGIN";
    }
}

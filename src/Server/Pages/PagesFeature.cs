namespace PyDotOrg.Graph.Server.Pages;

/// <summary>The start page, and a page for addresses that do not exist.</summary>
internal static class PagesFeature
{
    private static readonly string[] ReadMethods = ["GET", "HEAD"];

    // These surfaces answer an unknown address in their own form.
    private static readonly PathString[] Surfaces = ["/api", "/graphql"];

    /// <summary>Gives every bare 404 outside the surfaces a body for people.</summary>
    public static WebApplication UseNotFoundPage(this WebApplication app)
    {
        var page = Resource.Read("Pages.not-found.html");
        app.UseWhen(IsOutsideSurfaces, outside => outside.Use(next => async context =>
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentType: null })
            {
                await HtmlPage.WriteAsync(context, page);
            }
        }));
        return app;
    }

    public static WebApplication MapStartPage(this WebApplication app)
    {
        var page = Resource.Read("Pages.start.html");
        app.MapMethods("/", ReadMethods, context => HtmlPage.WriteAsync(context, page));
        return app;
    }

    private static bool IsOutsideSurfaces(HttpContext context) =>
        !Array.Exists(Surfaces, surface => context.Request.Path.StartsWithSegments(surface, StringComparison.Ordinal));
}

using PyDotOrg.Graph.Server.Pages;

namespace PyDotOrg.Graph.Server.Explorer;

/// <summary>The mount path itself and the document that configures the page.</summary>
internal sealed class ExplorerPage(ExplorerFolder folder)
{
    private readonly byte[] config = ExplorerConfig.Create();

    private readonly byte[] missing = Resource.Read("Explorer.missing.html");

    public Task InvokeAsync(HttpContext context, RequestDelegate next, Action<IHeaderDictionary> addHeaders)
    {
        _ = context.Request.Path.StartsWithSegments(ExplorerRequest.Mount, out var rest);
        switch (rest.Value)
        {
            case null or "":
                return RedirectAsync(context);
            case "/" when !folder.HasPage:
                context.Response.Headers.CacheControl = "no-cache";
                return HtmlPage.WriteAsync(context, missing);
            case "/":
                context.Request.Path = ExplorerRequest.Mount + "/index.html";
                return next(context);
            case "/bcp-config.json" or "/nitro-config.json":
                addHeaders(context.Response.Headers);
                return WriteConfigAsync(context);
            default:
                return next(context);
        }
    }

    // The page loads its files by relative addresses, which need the slash.
    private static Task RedirectAsync(HttpContext context)
    {
        var request = context.Request;
        context.Response.Headers.Vary = "Accept";
        context.Response.Redirect($"{request.PathBase}{ExplorerRequest.Mount}/{request.QueryString}", permanent: true);
        return Task.CompletedTask;
    }

    private Task WriteConfigAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.ContentLength = config.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(config, context.RequestAborted).AsTask();
    }
}

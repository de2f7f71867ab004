using System.Text;
using PyDotOrg.Graph.Server.Pages;

namespace PyDotOrg.Graph.Server.ApiPages;

/// <summary>The pages themselves, and what starts the scripts on them; the scripts are files of packages.</summary>
internal sealed class PageSet
{
    private const string Html = "text/html; charset=utf-8";
    private const string Script = "text/javascript; charset=utf-8";

    private readonly Dictionary<string, (byte[] Body, string Type)> _pages = new(StringComparer.Ordinal);
    private readonly byte[] _administration = Swagger("/api/admin/docs/openapi.json");
    private readonly string _contentSecurityPolicy;

    /// <param name="hasScalar">Whether the server was built with Scalar's page.</param>
    /// <param name="publicOrigin">Where the description says that the API is: the pages may ask there.</param>
    public PageSet(bool hasScalar, string publicOrigin)
    {
        // ReDoc searches in a worker that it makes of a text; all three set styles by themselves.
        _contentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
            + $"font-src 'self' data:; connect-src 'self' {new Uri(publicOrigin).GetLeftPart(UriPartial.Authority)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        AddPage("/api", Resource.Read(hasScalar ? "ApiPages.scalar.html" : "ApiPages.missing.html"));
        AddPage("/api/swagger", Swagger("/api/openapi.json"));
        AddPage("/api/redoc", Resource.Read("ApiPages.redoc.html"));
        foreach (var name in new[] { "scalar", "swagger", "redoc" })
        {
            _pages.Add($"/api/{name}/start.js", (Resource.Read($"ApiPages.{name}.js"), Script));
        }
    }

    /// <summary>Whether a request is for a page, or for a file of one.</summary>
    public static bool Matches(HttpContext http)
    {
        var request = http.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Path.StartsWithSegments("/api", StringComparison.Ordinal, out var rest)
            && (rest.Value is null or "" or "/" || IsBelow(rest, "/scalar") || IsBelow(rest, "/swagger") || IsBelow(rest, "/redoc"));
    }

    /// <summary>Answers with a page; what is none is a file, perhaps.</summary>
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.ContentSecurityPolicy = _contentSecurityPolicy;
        return _pages.TryGetValue(http.Request.Path.Value!, out var page) // Matches has seen a path.
            ? WriteAsync(http, page.Body, page.Type)
            : next(http);
    }

    /// <summary>Answers with the page about all routes, for whoever may read their description.</summary>
    public Task WriteAdministrationAsync(HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = _contentSecurityPolicy;
        return WriteAsync(http, _administration, Html);
    }

    /// <summary>Swagger UI for a description.</summary>
    /// <param name="document">The path of the description.</param>
    private static byte[] Swagger(string document) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Resource.Read("ApiPages.swagger.html")).Replace("DOCUMENT", document, StringComparison.Ordinal));

    private static bool IsBelow(PathString path, string folder) => path.StartsWithSegments(folder, StringComparison.Ordinal);

    private static Task WriteAsync(HttpContext http, byte[] body, string type)
    {
        var response = http.Response;
        response.ContentType = type;
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-cache"; // Nothing on a page is for one caller only; what it reads is.
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    private void AddPage(string path, byte[] page)
    {
        _pages.Add(path, (page, Html));
        _pages.Add(path + "/", (page, Html));
    }
}

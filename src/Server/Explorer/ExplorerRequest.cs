namespace PyDotOrg.Graph.Server.Explorer;

/// <summary>Tells a browser that wants the page from a client that wants an answer.</summary>
internal static class ExplorerRequest
{
    public static readonly PathString Mount = "/graphql";

    // Each of them makes a GET a GraphQL request or a download of the schema.
    private static readonly string[] GraphQLParameters = ["query", "id", "extensions", "sdl"];

    /// <summary>
    /// A GET or HEAD below the mount path without a GraphQL parameter: any file name, or the mount path itself when
    /// HTML is accepted by name (as browsers do, and command-line clients do not).
    /// </summary>
    public static bool Matches(HttpContext context)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || !request.Path.StartsWithSegments(Mount, StringComparison.Ordinal, out var rest)
            || HasGraphQLParameter(request))
        {
            return false;
        }

        return rest.Value is { Length: > 1 } || AcceptsHtml(request);
    }

    private static bool HasGraphQLParameter(HttpRequest request) =>
        request.QueryString.HasValue && Array.Exists(GraphQLParameters, request.Query.ContainsKey);

    private static bool AcceptsHtml(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}

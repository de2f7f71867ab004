using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>A request in the query string of a GET (GraphQL over HTTP, section 5.2).</summary>
internal static class GetTransport
{
    /// <summary>Whether the query string has a GraphQL request.</summary>
    public static bool Supports(HttpRequest request) =>
        request.QueryString.HasValue
        && (request.Query.ContainsKey("query") || request.Query.ContainsKey("id") || request.Query.ContainsKey("extensions"));

    /// <summary>Reads the parameters.</summary>
    public static RequestBody Read(HttpRequest request, GraphQLServerOptions options)
    {
        if (options.EnforceGetRequestsPreflightHeader && !Preflight.IsPromised(request))
        {
            return RequestBody.Refused(Preflight.Error(Messages.GetNeedsPreflight));
        }

        var query = request.Query;
        return RequestBody.FromParameters(
            Last(query["query"]), Last(query["id"]), Last(query["operationName"]), Last(query["variables"]), Last(query["extensions"]));
    }

    /// <summary>Of a repeated parameter the last one counts, as of a repeated member of a body.</summary>
    private static string? Last(StringValues values) => values is [.., var last] ? last : null;
}

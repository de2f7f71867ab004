namespace PyDotOrg.GraphQL.Http;

/// <summary>The media types of single results (GraphQL over HTTP, section 4.1).</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status says what became of the request.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>, the legacy format: 200 for everything that is a well-formed request.</summary>
    LegacyJson,
}

/// <summary>The names of the media types.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The value of the answer's Content-Type.</summary>
    public static string ToContentType(this ResponseFormat format) => format switch
    {
        ResponseFormat.GraphQLResponse => "application/graphql-response+json; charset=utf-8",
        _ => "application/json; charset=utf-8",
    };
}

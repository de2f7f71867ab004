using Microsoft.Net.Http.Headers;

namespace PyDotOrg.GraphQL.Http;

/// <summary>The media types of answers (GraphQL over HTTP, section 4.1; contract: Hot Chocolate, sections 3.1 and 3.10).</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status says what became of the request.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>, the legacy format: 200 for everything that is a well-formed request.</summary>
    LegacyJson,

    /// <summary><c>multipart/mixed</c>: a part for each result.</summary>
    Multipart,

    /// <summary><c>text/event-stream</c>: an event for each result.</summary>
    EventStream,

    /// <summary><c>application/graphql-response+jsonl</c>: a line for each result.</summary>
    GraphQLJsonLines,

    /// <summary><c>application/jsonl</c>: a line for each result.</summary>
    JsonLines,
}

/// <summary>The names of the media types.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string FormData = "multipart/form-data";

    // In the order of the formats.
    private static readonly MediaTypeHeaderValue[] Parsed =
    [
        new(GraphQLResponse),
        new(Json),
        new("multipart/mixed"),
        new("text/event-stream"),
        new("application/graphql-response+jsonl"),
        new("application/jsonl"),
    ];

    /// <summary>The media type without parameters.</summary>
    public static MediaTypeHeaderValue ToMediaType(this ResponseFormat format) => Parsed[(int)format];

    /// <summary>The value of the answer's Content-Type.</summary>
    public static string ToContentType(this ResponseFormat format) => format switch
    {
        ResponseFormat.GraphQLResponse => "application/graphql-response+json; charset=utf-8",
        ResponseFormat.LegacyJson => "application/json; charset=utf-8",
        ResponseFormat.Multipart => "multipart/mixed; boundary=\"-\"",
        ResponseFormat.EventStream => "text/event-stream; charset=utf-8",
        ResponseFormat.GraphQLJsonLines => "application/graphql-response+jsonl; charset=utf-8",
        _ => "application/jsonl; charset=utf-8",
    };

    /// <summary>Whether a Content-Type names a media type, whatever its parameters.</summary>
    public static bool Names(string? contentType, string mediaType)
    {
        var type = contentType.AsSpan();
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim().Equals(mediaType, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Http.Keeping;

namespace PyDotOrg.Graph.Rest.Caching;

/// <summary>A complete answer to be sent: whether all of it goes out, its headers or only that nothing has changed.</summary>
/// <param name="Body">The bytes.</param>
internal readonly record struct AnswerOutput(ReadOnlyMemory<byte> Body)
{
    /// <summary>The media type of most answers.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>The media type.</summary>
    public string ContentType { get; init; } = Json;

    /// <summary>What the route says of keeping the answer; see <see cref="CacheHeaders"/>.</summary>
    public string CacheControl { get; init; } = CacheHeaders.NoStore;

    /// <summary>Whether it shows a page of a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The version of the row that it shows; null when it shows no single row.</summary>
    public long? Version { get; init; }

    /// <summary>When that row was last changed; null when that is not said of it.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Whether something in the answer may be newer than <see cref="Modified"/>, so that the time proves nothing.</summary>
    public bool IsModifiedInPart { get; init; }

    /// <summary>The entity tag; null when it is not known yet.</summary>
    public string? Tag { get; init; }

    /// <summary>Sends the answer; to HEAD its headers, to whoever has it already 304.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        var isHead = HttpMethods.IsHead(http.Request.Method);
        var isRead = isHead || HttpMethods.IsGet(http.Request.Method);
        CacheHeaders.WriteVary(response.Headers, IsList);
        response.Headers.CacheControl = isRead ? CacheHeaders.For(http, CacheControl) : CacheHeaders.NoStore;
        if (isRead && response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl != CacheHeaders.NoStore)
        {
            if (IsKnown(http))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        else if (Version is not null && !isRead)
        {
            response.Headers.ETag = EntityTag.Of(Body.Span, Version); // What a write answers with is the row as a read would show it.
        }

        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        if (!isHead)
        {
            await response.BodyWriter.WriteAsync(Body, http.RequestAborted);
        }
    }

    /// <summary>Names the answer, and says whether the client has it already.</summary>
    private bool IsKnown(HttpContext http)
    {
        var tag = Tag ?? EntityTag.Of(Body.Span, Version);
        var modified = Seconds(Modified);
        if (Tag is null && http.Response.Headers.CacheControl != CacheHeaders.Private)
        {
            http.Features.Get<AnswerRecording>()?.Take(http, this with { Tag = tag });
        }

        http.Response.Headers.ETag = tag;
        http.Response.Headers.LastModified = modified?.ToString("r", CultureInfo.InvariantCulture);
        return Preconditions.AreMet(http.Request, tag, IsModifiedInPart ? null : modified);
    }

    private static DateTimeOffset? Seconds(DateTimeOffset? time) =>
        time is { } exact ? exact.AddTicks(-(exact.UtcTicks % TimeSpan.TicksPerSecond)).ToUniversalTime() : null;
}

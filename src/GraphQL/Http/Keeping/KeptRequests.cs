using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.GraphQL.Http.Keeping;

/// <summary>
/// Finds answers by the bytes of their requests, before anything of them is read. A key holds the method, the query string and the body, all as they
/// were sent. Nothing else decides an answer that was once kept under it: it has no errors, it went to a caller without an account, its
/// document stood in the request, and its format is one of two that differ in their names only.
/// </summary>
/// <param name="cache">The cache.</param>
/// <param name="status">What answers say of it.</param>
internal sealed class KeptRequests(AnswerCache cache, CacheStatus status)
{
    private const byte Post = (byte)'P';
    private const byte Get = (byte)'G';
    private const int HeadBytes = 1 + sizeof(int);
    private const int ShortKey = 1024;

    /// <summary>What answers say of the cache.</summary>
    public CacheStatus Status => status;

    /// <summary>Lets the answer to a request be kept; null when only its caller may have it, or when it asks for its cost.</summary>
    public AnswerKeeping? Begin(HttpContext http) => IsForEverybody(http) ? new AnswerKeeping(cache) : null;

    /// <summary>The answer that a request would get.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accept">What it accepts.</param>
    /// <param name="body">Its body; empty for a GET or HEAD.</param>
    /// <returns>Null when it has to be made.</returns>
    public KeptAnswer? Find(HttpContext http, AcceptHeader accept, in ReadOnlySequence<byte> body)
    {
        if (MeasureKey(http, accept, body) is not { } length)
        {
            return null;
        }

        var rented = length > ShortKey ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[ShortKey];
        Write(http.Request, body, buffer[..length]);
        var answer = cache.Find(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return answer;
    }

    /// <summary>The bytes under which the answer to a request could be found.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accept">What it accepts.</param>
    /// <param name="body">Its body; empty for a GET or HEAD.</param>
    /// <returns>Null when it is not found that way: the bytes are too many, or do not decide it alone.</returns>
    public static byte[]? KeyOf(HttpContext http, AcceptHeader accept, in ReadOnlySequence<byte> body)
    {
        if (MeasureKey(http, accept, body) is not { } length)
        {
            return null;
        }

        var key = new byte[length];
        Write(http.Request, body, key);
        return key;
    }

    /// <summary>Says where an answer comes from, and lets it be found by the bytes of its request if these alone have decided it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="keeping">What became of it; null when it was never to be kept.</param>
    /// <param name="format">The format of the answer.</param>
    /// <param name="key">The bytes; null when there are none.</param>
    public void End(HttpContext http, AnswerKeeping? keeping, ResponseFormat format, byte[]? key)
    {
        http.Response.Headers[CacheStatus.Header] = status.Of(keeping?.Origin ?? AnswerOrigin.Bypass);
        if (key is not null && keeping is { IsDecidedByRequest: true, Answer: { } answer } && IsPlain(format))
        {
            cache.AddKey(key, answer);
        }
    }

    /// <summary>Whether a format adds nothing to the result.</summary>
    public static bool IsPlain(ResponseFormat? format) => format is ResponseFormat.GraphQLResponse or ResponseFormat.LegacyJson;

    private static bool IsForEverybody(HttpContext http) =>
        Nobody.Is(http.Features.Get<IHttpAuthenticationFeature>()?.User) && CostHeader.Read(http.Request.Headers) == CostReport.None;

    /// <summary>The length of the key; null when it would be too long, or when more than the key decides the answer.</summary>
    private static int? MeasureKey(HttpContext http, AcceptHeader accept, in ReadOnlySequence<byte> body)
    {
        var length = HeadBytes + (sizeof(char) * (http.Request.QueryString.Value?.Length ?? 0)) + body.Length;
        return length <= AnswerCache.LongestKey && IsPlain(accept.Choose(ResultKind.Single)) && IsForEverybody(http) ? (int)length : null;
    }

    private static void Write(HttpRequest request, in ReadOnlySequence<byte> body, Span<byte> key)
    {
        var query = MemoryMarshal.AsBytes(request.QueryString.Value.AsSpan());
        key[0] = HttpMethods.IsPost(request.Method) ? Post : Get;
        BinaryPrimitives.WriteInt32LittleEndian(key[1..], query.Length);
        query.CopyTo(key[HeadBytes..]);
        body.CopyTo(key[(HeadBytes + query.Length)..]);
    }
}

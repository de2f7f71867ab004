using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>A request in the JSON body of a POST (GraphQL over HTTP, section 5.1).</summary>
internal static class PostTransport
{
    /// <summary>Whether the body is declared to be JSON; another type would not make browsers ask first (CSRF).</summary>
    public static bool Supports(HttpRequest request) => MediaTypes.Names(request.ContentType, MediaTypes.Json);

    /// <summary>Reads the body as it is; its memory is lent until <see cref="Release"/> is called.</summary>
    /// <returns>Null when it is larger than the host allows.</returns>
    public static async ValueTask<ReadOnlySequence<byte>?> ReadAsync(HttpContext http)
    {
        try
        {
            return await ReadToEndAsync(http);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    /// <summary>Gives the memory of a body back, as should be done before the request is run.</summary>
    public static void Release(HttpContext http, in ReadOnlySequence<byte> body) => http.Request.BodyReader.AdvanceTo(body.End);

    /// <summary>Takes the request out of a body, whose memory is given back then.</summary>
    public static RequestBody Take(HttpContext http, in ReadOnlySequence<byte>? body)
    {
        if (body is not { } bytes)
        {
            return RequestBody.TooLarge();
        }

        var request = Parse(bytes);
        Release(http, bytes);
        return request;
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadToEndAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(http.RequestAborted);
            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static RequestBody Parse(in ReadOnlySequence<byte> buffer)
    {
        if (buffer.IsSingleSegment)
        {
            return RequestBody.Parse(buffer.FirstSpan);
        }

        var rented = ArrayPool<byte>.Shared.Rent((int)buffer.Length);
        try
        {
            buffer.CopyTo(rented);
            return RequestBody.Parse(rented.AsSpan(0, (int)buffer.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}

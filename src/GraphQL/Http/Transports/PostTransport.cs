using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>A request in the JSON body of a POST (GraphQL over HTTP, section 5.1).</summary>
internal static class PostTransport
{
    /// <summary>Whether the body is declared to be JSON; another type would not make browsers ask first (CSRF).</summary>
    public static bool Supports(HttpRequest request) => MediaTypes.Names(request.ContentType, MediaTypes.Json);

    /// <summary>Reads the body; its memory is given back before the request is run.</summary>
    public static async ValueTask<RequestBody> ReadAsync(HttpContext http)
    {
        try
        {
            return await ReadToEndAsync(http);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return RequestBody.TooLarge();
        }
    }

    private static async ValueTask<RequestBody> ReadToEndAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(http.RequestAborted);
            if (result.IsCompleted)
            {
                var body = Parse(result.Buffer);
                reader.AdvanceTo(result.Buffer.End);
                return body;
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

using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Reading;

/// <summary>Reads the JSON object in the body of a request (contract rest-v1, section 1.2).</summary>
internal static class BodyReader
{
    /// <summary>The bytes of the largest body that is read.</summary>
    public const int MaxLength = 1 << 20;

    private const int FirstLength = 4096;

    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isRequired">Whether no body at all is a mistake.</param>
    /// <param name="takesForms">Whether it may be a form.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, bool isRequired, bool takesForms, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            return None(isRequired);
        }

        var isForm = takesForms && FormBody.IsForm(request);
        if (!isForm && !IsJson(request))
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType, Messages.WrongType);
        }

        var (buffer, length) = await ReadToEndAsync(request, cancellation);
        try
        {
            var body = length > MaxLength ? Refuse(StatusCodes.Status413PayloadTooLarge, Messages.TooLarge(MaxLength))
                : length == 0 ? None(isRequired)
                : isForm ? FormBody.Parse(buffer.AsSpan(0, length))
                : Parse(buffer, length);
            buffer = body.Holds(buffer) ? null : buffer;
            return body;
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private static bool IsJson(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(request.ContentType))
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
            && (type.SubType.Equals("json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The bytes of the body, in rented memory; of a body that is too large only so many that one sees it.</summary>
    private static async ValueTask<(byte[]? Buffer, int Length)> ReadToEndAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxLength)
        {
            return (null, int.MaxValue);
        }

        // One byte more than the body may have, so that the end is seen without growing.
        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? FirstLength) + 1);
        var length = 0;
        try
        {
            while (length <= MaxLength && await request.Body.ReadAsync(buffer.AsMemory(length), cancellation) is > 0 and var count)
            {
                length += count;
                buffer = length == buffer.Length ? Grow(buffer) : buffer;
            }

            return (buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static RequestBody Parse(byte[]? buffer, int length)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var start = buffer.AsSpan(0, length).StartsWith(mark) ? mark.Length : 0;
        return JsonCheck.FindMistake(buffer.AsSpan(start, length - start)) is { } mistake
            ? Refuse(StatusCodes.Status400BadRequest, mistake)
            : new RequestBody(buffer!, JsonDocument.Parse(buffer.AsMemory(start, length - start))); // Nothing is no JSON.
    }

    private static RequestBody None(bool isRequired) =>
        isRequired ? Refuse(StatusCodes.Status400BadRequest, Messages.Missing) : RequestBody.None;

    private static RequestBody Refuse(int status, string detail) => RequestBody.Refused(new Problem(status, detail));
}

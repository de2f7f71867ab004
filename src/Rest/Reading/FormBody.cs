using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Reading;

/// <summary>Reads a form as browsers send it: its fields become the texts of a JSON object, of two with one name the last.</summary>
internal static class FormBody
{
    /// <summary>A form has no more fields than this.</summary>
    public const int MaxFields = 100;

    private const string MediaType = "application/x-www-form-urlencoded";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a body says that it is a form.</summary>
    public static bool IsForm(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the form.</summary>
    public static RequestBody Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = new FormReader(Strict.GetString(bytes)) { ValueCountLimit = MaxFields, ValueLengthLimit = BodyReader.MaxLength };
            return ToBody(reader.ReadForm());
        }
        catch (Exception exception) when (exception is InvalidDataException or DecoderFallbackException)
        {
            return RequestBody.Refused(new Problem(StatusCodes.Status400BadRequest, Messages.NoForm(MaxFields)));
        }
    }

    private static RequestBody ToBody(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> fields)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var (name, values) in fields)
            {
                writer.WriteString(name, values[^1]);
            }

            writer.WriteEndObject();
        }

        var rented = ArrayPool<byte>.Shared.Rent(json.WrittenCount);
        json.WrittenSpan.CopyTo(rented);
        return new RequestBody(rented, JsonDocument.Parse(rented.AsMemory(0, json.WrittenCount)));
    }
}

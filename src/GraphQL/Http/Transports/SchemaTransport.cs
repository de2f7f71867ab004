using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>The schema as a file to download (contract: Hot Chocolate, section 3.12).</summary>
internal sealed class SchemaTransport
{
    private const string ContentType = "application/graphql; charset=utf-8";

    private readonly Lazy<(byte[] Text, string Tag)> _file;
    private readonly string _lastModified;

    public SchemaTransport(GraphQLSchema schema, TimeProvider time)
    {
        _file = new Lazy<(byte[] Text, string Tag)>(() => Print(schema));
        _lastModified = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a GET of the endpoint itself asks for the schema.</summary>
    public static bool Supports(HttpRequest request) => request.QueryString.HasValue && request.Query.ContainsKey("sdl");

    /// <summary>Answers with the file, or with 304 when the client has it.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        var (text, tag) = _file.Value;
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "public, must-revalidate, max-age=3600";
        headers.LastModified = _lastModified;
        if (IsKnown(http.Request.Headers.IfNoneMatch, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = text.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(text, http.RequestAborted);
        }
    }

    /// <summary>Whether a list of tags has ours; weak comparison, as RFC 9110, section 13.1.2 asks for.</summary>
    private static bool IsKnown(StringValues header, string tag)
    {
        var ours = new EntityTagHeaderValue(tag);
        return EntityTagHeaderValue.TryParseList(header, out var tags)
            && tags.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(ours, useStrongComparison: false));
    }

    private static (byte[] Text, string Tag) Print(GraphQLSchema schema)
    {
        var text = Encoding.UTF8.GetBytes(schema.ToString()!); // The schema prints itself as SDL.
        return (text, $"\"1-{Convert.ToBase64String(SHA256.HashData(text))}\"");
    }
}

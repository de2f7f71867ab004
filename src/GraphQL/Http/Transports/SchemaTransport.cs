using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>The schema, or some of its types, as a file to download (contract: Hot Chocolate, section 3.12).</summary>
internal sealed class SchemaTransport
{
    private const string ContentType = "application/graphql; charset=utf-8";

    private readonly GraphQLSchema _schema;
    private readonly Lazy<SchemaFile> _file;
    private readonly Lazy<SchemaFile> _compactFile;
    private readonly string _lastModified;

    public SchemaTransport(GraphQLSchema schema, TimeProvider time)
    {
        _schema = schema;
        _file = new Lazy<SchemaFile>(() => SchemaFile.Of("schema.graphql", Print(null, false)));
        _compactFile = new Lazy<SchemaFile>(() => SchemaFile.Of("schema.graphql", Print(null, true)));
        _lastModified = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a GET of the endpoint itself asks for the schema.</summary>
    public static bool Supports(HttpRequest request) => request.QueryString.HasValue && request.Query.ContainsKey("sdl");

    /// <summary>Answers with the file, or with 304 when the client has it.</summary>
    public Task WriteAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var isCompact = string.Equals(query["indentation"], "none", StringComparison.OrdinalIgnoreCase);
        if (!query.TryGetValue("types", out var types))
        {
            return WriteAsync(http, isCompact ? _compactFile.Value : _file.Value);
        }

        var names = types.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Check(names) is { } error)
        {
            var status = error.Code == ErrorCodes.Server.TypeDoesNotExist ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
            return ResponseWriter.WriteAsync(http, ResponseFormat.GraphQLResponse, error, status).AsTask();
        }

        return WriteAsync(http, SchemaFile.Of(names is [var only] ? $"{only}.graphql" : "types.graphql", Print(names, isCompact)));
    }

    private async Task WriteAsync(HttpContext http, SchemaFile file)
    {
        var headers = http.Response.Headers;
        headers.ETag = file.Tag;
        headers.CacheControl = "public, must-revalidate, max-age=3600";
        headers.LastModified = _lastModified;
        if (IsKnown(http.Request.Headers.IfNoneMatch, file.Tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = file.Text.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(file.Text, http.RequestAborted);
        }
    }

    /// <summary>The first thing that is wrong with a list of types; null when nothing is.</summary>
    private GraphQLError? Check(string[] names)
    {
        if (names.Length == 0)
        {
            return ErrorBuilder.New().SetMessage(Messages.TypesAreEmpty).SetCode(ErrorCodes.Server.TypeParameterIsEmpty).Build();
        }

        foreach (var name in names)
        {
            if (!NameText.IsName(name))
            {
                return Error(Messages.InvalidTypeName, ErrorCodes.Server.InvalidTypeName, name);
            }

            if (!_schema.TryGetType(name, out _))
            {
                return Error(Messages.TypeDoesNotExist(name), ErrorCodes.Server.TypeDoesNotExist, name);
            }
        }

        return null;
    }

    private static GraphQLError Error(string message, string code, string typeName) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("typeName", typeName).Build();

    private string Print(string[]? types, bool isCompact)
    {
        var text = SchemaPrinter.Print(_schema, new SchemaPrinterOptions { Types = types });
        return isCompact ? SyntaxPrinter.StripIgnored(new SourceText(text)) : text;
    }

    /// <summary>Whether a list of tags has ours; weak comparison, as RFC 9110, section 13.1.2 asks for.</summary>
    private static bool IsKnown(StringValues header, string tag)
    {
        var ours = new EntityTagHeaderValue(tag);
        return EntityTagHeaderValue.TryParseList(header, out var tags)
            && tags.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(ours, useStrongComparison: false));
    }

    private sealed record SchemaFile(string Name, byte[] Text, string Tag)
    {
        public static SchemaFile Of(string name, string schema)
        {
            var text = Encoding.UTF8.GetBytes(schema);
            return new SchemaFile(name, text, $"\"1-{Convert.ToBase64String(SHA256.HashData(text))}\"");
        }
    }
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>What is answered instead of what was asked for: one shape for all (contract rest-v1, section 1.5).</summary>
/// <param name="table">Takes the shape.</param>
/// <param name="shared">Takes the responses.</param>
/// <param name="headers">Their headers.</param>
internal sealed class FailureResponses(SchemaTable table, SharedParts shared, Headers headers)
{
    private const string ShapeName = "ErrorResponse";
    private const string ValueName = "InvalidValue";
    private const string Json = "application/json";

    private static readonly string[] Sources = ["query", "body", "path", "header"];

    private static readonly Dictionary<int, (string Name, string Description, string Example)> Known = new()
    {
        [400] = ("BadRequest", Messages.BadRequest, $$"""{"detail": "{{Shaping.Messages.BadParameters}}", "status_code": 400, "extra": [{"key": "limit", "source": "query", "message": "\"0\" is not an integer from 1 to 1000."}]}"""),
        [401] = ("Unauthorized", Messages.Unauthorized, Plain(Problem.NotAuthenticated)),
        [403] = ("Forbidden", Messages.Forbidden, Plain(Problem.StaffOnly)),
        [404] = ("NotFound", Messages.NotFound, Plain(Problem.RowNotFound)),
        [406] = ("NotAcceptable", Messages.NotAcceptable, Plain(Problem.NotAcceptable)),
        [409] = ("Conflict", Messages.Conflict, """{"detail": "The slug is taken.", "status_code": 409, "extra": {"value": "python-3140"}}"""),
        [410] = ("Gone", Messages.Gone, """{"detail": "This address is gone.", "status_code": 410, "extra": {}}"""),
        [412] = ("PreconditionFailed", Messages.PreconditionFailed, """{"detail": "The row has been changed in the meantime.", "status_code": 412, "extra": {"version": 4}}"""),
        [413] = ("ContentTooLarge", Messages.ContentTooLarge, """{"detail": "The request body is longer than 1048576 bytes.", "status_code": 413, "extra": {}}"""),
        [415] = ("UnsupportedMediaType", Messages.UnsupportedMediaType, """{"detail": "The request body must be JSON.", "status_code": 415, "extra": {}}"""),
        [422] = ("UnprocessableContent", Messages.UnprocessableContent, $$"""{"detail": "{{Shaping.Messages.BadBody}}", "status_code": 422, "extra": [{"key": "name", "source": "body", "message": "A value is required."}]}"""),
        [429] = ("TooManyRequests", Messages.TooManyRequests, """{"detail": "Rate limit exceeded. Try again in 45 seconds.", "status_code": 429}"""),
        [500] = ("InternalServerError", Messages.InternalServerError, Plain(Problem.Unexpected)),
        [503] = ("ServiceUnavailable", Messages.ServiceUnavailable, Plain(Problem.Unavailable)),
    };

    /// <summary>The response with a status.</summary>
    public OpenApiResponseReference Of(int status)
    {
        var (name, description, example) = Known[status];
        return shared.Response(name, () => new OpenApiResponse
        {
            Description = description,
            Headers = headers.OfFailure(status),
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Json] = new() { Schema = Shape(), Example = JsonNode.Parse(example) } },
        });
    }

    private static string Plain(Problem problem) => $$$"""{"detail": "{{{problem.Detail}}}", "status_code": {{{problem.Status}}}, "extra": {}}""";

    private OpenApiSchemaReference Shape() => table.Refer(ShapeName, ShapeName, () => new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Description = Messages.ErrorShape,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["detail"] = Text(Messages.Detail),
            ["status_code"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Description = Messages.StatusCode },
            ["extra"] = new OpenApiSchema { Description = Messages.Extra, OneOf = [LeafSchemas.FreeObject(), new OpenApiSchema { Type = JsonSchemaType.Array, Items = Value() }] },
        },
        Required = new HashSet<string>(StringComparer.Ordinal) { "detail", "status_code" },
    });

    private OpenApiSchemaReference Value() => table.Refer(ValueName, ValueName, static () => new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Description = Messages.ValueShape,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["key"] = Text(Messages.ValueKey),
            ["source"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = Messages.ValueSource, Enum = [.. Sources.Select(static name => (JsonNode)JsonValue.Create(name))] },
            ["message"] = Text(Messages.ValueMessage),
        },
        Required = new HashSet<string>(StringComparer.Ordinal) { "key", "source", "message" },
    });

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}

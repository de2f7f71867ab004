using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>Addresses that are no operations of the schema: signing in at providers, health, the index, the description itself.</summary>
/// <param name="parts">What operations are made of.</param>
/// <param name="table">Takes the shapes.</param>
internal sealed class OtherAddresses(OperationParts parts, SchemaTable table)
{
    private const string Json = "application/json";
    private const string Token = "TokenResponse";

    /// <summary>Adds them.</summary>
    public void AddTo(OpenApiPaths paths)
    {
        AddOAuth(paths);
        var health = Answer(Messages.Healthy, Health(), """{"status": "healthy", "database": true}""", limited: false);
        var ill = Answer(Messages.Unhealthy, Health(), """{"status": "unhealthy", "database": false}""", limited: false);
        var index = Answer(Messages.Success(200), Index(), """{"releases": {"list_endpoint": "/api/v1/releases/", "schema": "/api/v1/releases/schema/"}}""", limited: true);
        Add(paths, "/health", HttpMethod.Get, Operation("get_health", Messages.HealthText, "/api/health", null, ("200", health), ("503", ill)));
        Add(paths, "/api/health", HttpMethod.Get, Operation("get_api_health", Messages.HealthText, "/api/health", null, ("200", health), ("503", ill)));
        Add(paths, "/api/v1", HttpMethod.Get, Operation("get_index", Messages.IndexText, "/api/health", null, ("200", index), Failure(429), Failure(500)));
    }

    private void AddOAuth(OpenApiPaths paths)
    {
        const string path = "/api/auth/oauth/{provider}";
        var away = new OpenApiResponse { Description = Messages.ToProvider, Headers = parts.Headers.Of(["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Location", "Set-Cookie"]) };
        List<IOpenApiParameter> provider = [Parameter("provider", ParameterLocation.Path, Messages.Provider, "github")];
        Add(paths, path, HttpMethod.Get, Operation("start_oauth", Messages.StartOAuth, path, provider, ("302", away), Failure(403), Failure(429), Failure(500), Failure(503)));
        Add(paths, path, HttpMethod.Post, Operation("start_oauth_by_form", Messages.StartOAuth, path, provider, ("302", away), Failure(403), Failure(429), Failure(500), Failure(503)));
        var tokens = new OpenApiResponse
        {
            Description = Messages.Success(200),
            Headers = parts.Headers.Of(["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"]),
            Content = Media(new OpenApiSchemaReference(Token, parts.Document), parts.Examples.OfShape(Token)),
        };
        List<IOpenApiParameter> parameters = [.. provider, Parameter("code", ParameterLocation.Query, Messages.Code, "5f0c2d1e3b4a6987"), Parameter("state", ParameterLocation.Query, Messages.State, "a-long-text-by-chance")];
        Add(paths, $"{path}/callback", HttpMethod.Get, Operation(
            "finish_oauth", Messages.FinishOAuth, path, parameters, ("200", tokens), Failure(400), Failure(403), Failure(429), Failure(500), Failure(503)));
    }

    private static void Add(OpenApiPaths paths, string path, HttpMethod method, OpenApiOperation operation)
    {
        if (!paths.TryGetValue(path, out var item))
        {
            paths.Add(path, item = new OpenApiPathItem { Operations = [] });
        }

        item.Operations!.Add(method, operation); // Made above.
    }

    private OpenApiOperation Operation(string name, string text, string heading, IList<IOpenApiParameter>? parameters, params (string Status, IOpenApiResponse Answer)[] answers)
    {
        var responses = new OpenApiResponses();
        foreach (var (status, answer) in answers)
        {
            responses.Add(status, answer);
        }

        return new OpenApiOperation
        {
            OperationId = name,
            Summary = Words.Heading(name),
            Description = text,
            Tags = new HashSet<OpenApiTagReference> { new(Tags.Of(heading), parts.Document) },
            Parameters = parameters,
            Responses = responses,
            Security = [new OpenApiSecurityRequirement()],
        };
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string description, string example) =>
        new() { Name = name, In = place, Required = true, Description = description, Schema = LeafSchemas.Text(null), Example = example };

    private (string Status, IOpenApiResponse Answer) Failure(int status) => ($"{status}", parts.FailureResponses.Of(status));

    private OpenApiResponse Answer(string description, IOpenApiSchema schema, string example, bool limited) => new()
    {
        Description = description,
        Headers = limited ? parts.Headers.Of(["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"]) : null,
        Content = Media(schema, JsonNode.Parse(example)!), // Not null: examples of ours.
    };

    private static Dictionary<string, OpenApiMediaType> Media(IOpenApiSchema schema, JsonNode example) =>
        new(StringComparer.Ordinal) { [Json] = new OpenApiMediaType { Schema = schema, Example = example } };

    private OpenApiSchemaReference Health() => table.Refer("Health", nameof(Health), static () => Object(Messages.HealthShape, new(StringComparer.Ordinal)
    {
        ["status"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = Messages.HealthStatus, Enum = [JsonValue.Create("healthy"), JsonValue.Create("unhealthy")] },
        ["database"] = new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = Messages.HealthDatabase },
    }));

    private OpenApiSchemaReference Index() => table.Refer("Index", nameof(Index), () => new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Description = Messages.IndexShape,
        AdditionalProperties = table.Refer("Collection", nameof(Index), static () => Object(Messages.CollectionShape, new(StringComparer.Ordinal)
        {
            ["list_endpoint"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = Messages.ListEndpoint },
            ["schema"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = Messages.CollectionSchema },
        })),
    });

    private static OpenApiSchema Object(string description, Dictionary<string, IOpenApiSchema> members) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = members,
        Required = members.Keys.ToHashSet(StringComparer.Ordinal),
    };
}

using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>The headers of answers.</summary>
/// <param name="shared">Takes them; many answers have the same.</param>
internal sealed class Headers(SharedParts shared)
{
    /// <summary>What every answer has.</summary>
    private static readonly string[] Always = ["X-Request-Id", "X-API-Version"];

    private static readonly string[] Limits = [.. Always, "RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

    private static readonly Dictionary<string, (JsonSchemaType Type, string Description)> Known = new(StringComparer.Ordinal)
    {
        ["RateLimit-Policy"] = (JsonSchemaType.String, Messages.PolicyHeader),
        ["RateLimit-Limit"] = (JsonSchemaType.Integer, Messages.LimitHeader),
        ["RateLimit-Remaining"] = (JsonSchemaType.Integer, Messages.RemainingHeader),
        ["RateLimit-Reset"] = (JsonSchemaType.Integer, Messages.ResetHeader),
        ["Retry-After"] = (JsonSchemaType.Integer, Messages.RetryHeader),
        ["X-Request-Id"] = (JsonSchemaType.String, Messages.RequestIdHeader),
        ["X-API-Version"] = (JsonSchemaType.String, Messages.VersionHeader),
        ["Cache-Control"] = (JsonSchemaType.String, Messages.CacheHeader),
        ["Last-Modified"] = (JsonSchemaType.String, Messages.ModifiedHeader),
        ["Link"] = (JsonSchemaType.String, Messages.LinkHeader),
        ["X-Total-Count"] = (JsonSchemaType.Integer, Messages.CountHeader),
        ["ETag"] = (JsonSchemaType.String, Messages.TagHeader),
        ["Location"] = (JsonSchemaType.String, Messages.LocationHeader),
        ["WWW-Authenticate"] = (JsonSchemaType.String, Messages.ChallengeHeader),
        ["Set-Cookie"] = (JsonSchemaType.String, Messages.CookieHeader),
    };

    /// <summary>The headers of a success.</summary>
    public Dictionary<string, IOpenApiHeader> Of(Route route, AnswerSchema? answer)
    {
        List<string> names = [.. Limits];
        if (answer is not null && (!route.IsUnsafe || HasTag(route)))
        {
            names.Add("ETag");
        }

        if (!route.IsUnsafe)
        {
            names.Add("Cache-Control");
        }

        if (route.Links is not null)
        {
            names.AddRange(["Link", "X-Total-Count"]);
        }

        if (!route.IsUnsafe && !route.IsList && HasTag(route))
        {
            names.Add("Last-Modified");
        }

        if (route.Location is not null)
        {
            names.Add("Location");
        }

        return Of(names);
    }

    /// <summary>The headers of a failure.</summary>
    public Dictionary<string, IOpenApiHeader> OfFailure(int status) => status switch
    {
        401 => Of([.. Limits, "WWW-Authenticate"]),
        429 or 503 => Of([.. Limits, "Retry-After"]),
        _ => Of(Limits),
    };

    /// <summary>Some headers.</summary>
    public Dictionary<string, IOpenApiHeader> Of(IEnumerable<string> names) =>
        names.ToDictionary(static name => name, IOpenApiHeader (name) => shared.Header(name, () => Create(name)), StringComparer.Ordinal);

    private static bool HasTag(Route route) => route.Status is 200 or 201 && route.Controls is not null;

    private static OpenApiHeader Create(string name)
    {
        var (type, description) = Known[name];
        return new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type } };
    }
}

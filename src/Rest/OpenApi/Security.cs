using Microsoft.OpenApi;
using PyDotOrg.Graph.Rest.Routing;

namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>How callers say who they are (contract rest-v1, section 2.1).</summary>
/// <param name="document">Takes the schemes.</param>
internal sealed class Security(OpenApiDocument document)
{
    private const string Bearer = "BearerAuth";
    private const string ApiKey = "ApiKeyAuth";
    private const string Token = "TokenAuth";
    private const string Session = "SessionAuth";

    private static readonly string[] All = [Bearer, ApiKey, Token, Session];

    /// <summary>What people have, and not their programs.</summary>
    private static readonly string[] InPerson = [Bearer, Session];

    /// <summary>Puts the schemes into the description.</summary>
    public void AddSchemes()
    {
        document.AddComponent(Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = Messages.Bearer });
        document.AddComponent(ApiKey, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-API-Key", Description = Messages.ApiKey });
        document.AddComponent(Token, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "Authorization", Description = Messages.Token });
        document.AddComponent(Session, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "session_id", Description = Messages.Session });
    }

    /// <summary>What a route asks for: one of several, or nothing first where everybody may call.</summary>
    public List<OpenApiSecurityRequirement> Of(Route route)
    {
        var rules = route.Demand.Rules;
        var schemes = rules.Any(static rule => rule.Policy is not null) ? InPerson : All;
        return rules.Count == 0 ? [new OpenApiSecurityRequirement(), .. schemes.Select(Require)] : [.. schemes.Select(Require)];
    }

    private OpenApiSecurityRequirement Require(string scheme) => new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };
}

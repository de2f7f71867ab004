namespace PyDotOrg.Graph.Rest.OpenApi;

/// <summary>A form in which the facade's description is served.</summary>
public enum DescriptionForm
{
    /// <summary>OpenAPI 3.0.3 in JSON, which all generators of clients understand; without blanks.</summary>
    Json,

    /// <summary>The same in lines, for people who compare.</summary>
    Lines,

    /// <summary>OpenAPI 3.1 in JSON.</summary>
    Json31,

    /// <summary>OpenAPI 3.0.3 in YAML.</summary>
    Yaml,

    /// <summary>All routes, those for staff, too: OpenAPI 3.0.3 in JSON.</summary>
    Administration,
}

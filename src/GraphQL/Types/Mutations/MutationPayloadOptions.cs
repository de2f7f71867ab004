namespace PyDotOrg.GraphQL.Types;

/// <summary>Which payloads of mutations lead to the root of queries.</summary>
public sealed class MutationPayloadOptions
{
    /// <summary>The name of the field.</summary>
    public string QueryFieldName { get; set; } = "query";

    /// <summary>Whether the object type of a mutation is such a payload. By default its name ends in <c>Payload</c>.</summary>
    public Func<NamedType, bool> MutationPayloadPredicate { get; set; } =
        static type => type.Name.EndsWith("Payload", StringComparison.Ordinal);
}

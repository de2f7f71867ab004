namespace PyDotOrg.GraphQL.Types;

/// <summary>A rule for the types and directives of a schema, wherever they come from.</summary>
internal delegate void SchemaRule(SchemaCandidate schema, SchemaErrors errors);

/// <summary>Every such rule (specification, sections 3.3 to 3.13, the parts named Type Validation).</summary>
internal static class SchemaRules
{
    /// <summary>The rules in the order in which they are asked.</summary>
    public static readonly IReadOnlyList<SchemaRule> All =
    [
        RootTypes.Check,
        UniqueNames.Check,
        Names.Check,
        DirectiveDefinitions.Check,
        DirectiveCycles.Check,
        OutputFields.Check,
        InputValues.Check,
        InterfacesImplemented.Check,
        UnionMembers.Check,
        EnumValues.Check,
        InputObjects.Check,
        FiniteInputObjects.Check,
        DefaultValueCycles.Check,
        AppliedDirectives.Check,
    ];
}

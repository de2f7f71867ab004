namespace PyDotOrg.GraphQL.Types;

/// <summary>A rule for the documents that describe a schema, before its types are made.</summary>
internal delegate void SdlRule(SdlDefinitions sdl, SchemaErrors errors);

/// <summary>Every such rule, those first that explain the others' complaints.</summary>
internal static class SdlRules
{
    /// <summary>The rules in the order in which they are asked.</summary>
    public static readonly IReadOnlyList<SdlRule> All =
    [
        TypeSystemDocument.Check,
        LoneSchemaDefinition.Check,
        UniqueOperationTypes.Check,
        UniqueDefinitionNames.Check,
        UniqueMemberNames.Check,
        UniqueArgumentDefinitionNames.Check,
        KnownTypeNames.Check,
        KnownDirectives.Check,
        UniqueDirectivesPerLocation.Check,
        PossibleTypeExtensions.Check,
        DirectiveArguments.Check,
        UniqueInputFieldNames.Check,
    ];
}

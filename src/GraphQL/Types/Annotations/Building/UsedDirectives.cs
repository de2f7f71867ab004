namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Finds the engine's directives that a schema uses, and those that the host has registered; others are not defined in it.</summary>
internal static class UsedDirectives
{
    /// <summary>The definitions of the directives that elements of these types have, and of those that requests may use.</summary>
    public static IReadOnlyList<DirectiveDefinition> Of(IEnumerable<NamedType> types, IReadOnlyList<DirectiveDefinition> own, SchemaOptions options)
    {
        var names = types.SelectMany(Applied).Select(directive => directive.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. EngineDirectives.All.Where(definition => names.Contains(definition.Name)),
            .. own,
            .. options.EnableDefer ? [IncrementalDirectives.Defer] : Array.Empty<DirectiveDefinition>(),
            .. options.EnableStream ? [IncrementalDirectives.Stream] : Array.Empty<DirectiveDefinition>(),
        ];
    }

    private static IEnumerable<AppliedDirective> Applied(NamedType type) => type.Directives.Concat(type switch
    {
        ComplexType complex => complex.Fields.SelectMany(field => field.Directives.Concat(field.Arguments.SelectMany(Applied))),
        InputObjectType input => input.Fields.SelectMany(Applied),
        EnumType choice => choice.Values.SelectMany(value => value.Directives),
        _ => [],
    });

    private static IReadOnlyList<AppliedDirective> Applied(InputField field) => field.Directives;
}

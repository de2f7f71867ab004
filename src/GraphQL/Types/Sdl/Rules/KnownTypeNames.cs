using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Every type that is used is defined. https://spec.graphql.org/September2025/#sec-Type-System</summary>
internal static class KnownTypeNames
{
    private static readonly string[] Standard =
        [.. BuiltInScalars.Specified.Concat(IntrospectionTypes.All).Select(type => type.Name)];

    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        var known = Standard.Concat(sdl.SuppliedTypes).Concat(sdl.Types.Select(type => type.Name.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in sdl.All)
        {
            foreach (var used in UsedIn(definition))
            {
                var name = used.Name.Value;
                if (!known.Contains(name))
                {
                    errors.Report(Messages.UnknownType(name, known), null, sdl.Origin(definition, used));
                }
            }
        }
    }

    private static IEnumerable<NamedTypeNode> UsedIn(DefinitionNode definition) =>
    [
        .. SdlParts.OperationTypes(definition).Select(root => root.Type),
        .. SdlParts.Interfaces(definition),
        .. SdlParts.Fields(definition).Select(field => Innermost(field.Type)),
        .. SdlParts.Fields(definition).SelectMany(field => field.Arguments).Select(argument => Innermost(argument.Type)),
        .. SdlParts.InputFields(definition).Select(field => Innermost(field.Type)),
        .. SdlParts.Members(definition),
        .. ((definition as DirectiveDefinitionNode)?.Arguments ?? []).Select(argument => Innermost(argument.Type)),
    ];

    private static NamedTypeNode Innermost(TypeNode type) => type switch
    {
        ListTypeNode list => Innermost(list.Type),
        NonNullTypeNode nonNull => Innermost(nonNull.Type),
        _ => (NamedTypeNode)type,
    };
}

using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// What is extended is defined, and of the same kind.
/// https://spec.graphql.org/September2025/#sec-Object-Extensions
/// </summary>
internal static class PossibleTypeExtensions
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var extension in sdl.All.OfType<TypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (sdl.FindType(name) is not { } type)
            {
                var known = sdl.Types.Select(each => each.Name.Value);
                errors.Report(Messages.ExtendsUndefined(name, known), name, sdl.Origin(extension, extension.Name));
            }
            else if (KindOf(type) != KindOf(extension))
            {
                errors.Report(Messages.ExtendsOtherKind(KindOf(extension), name), name, sdl.Origin(type), sdl.Origin(extension));
            }
        }
    }

    private static string KindOf(DefinitionNode definition) => definition.Kind switch
    {
        NodeKind.ScalarTypeDefinition or NodeKind.ScalarTypeExtension => "scalar",
        NodeKind.ObjectTypeDefinition or NodeKind.ObjectTypeExtension => "object",
        NodeKind.InterfaceTypeDefinition or NodeKind.InterfaceTypeExtension => "interface",
        NodeKind.UnionTypeDefinition or NodeKind.UnionTypeExtension => "union",
        NodeKind.EnumTypeDefinition or NodeKind.EnumTypeExtension => "enum",
        _ => "input object",
    };
}

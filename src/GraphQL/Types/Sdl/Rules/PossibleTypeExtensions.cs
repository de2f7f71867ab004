using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// What is extended is defined, and of the same kind; and no extension makes an input object a oneOf input object.
/// https://spec.graphql.org/September2025/#sec-Object-Extensions
/// </summary>
internal static class PossibleTypeExtensions
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var extension in sdl.All.OfType<TypeExtensionNode>())
        {
            CheckOneOf(extension, sdl, errors);
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

    private static void CheckOneOf(TypeExtensionNode extension, SdlDefinitions sdl, SchemaErrors errors)
    {
        foreach (var directive in extension.Directives.Where(each => each.Name.Value == SpecifiedDirectives.OneOf.Name))
        {
            var name = extension.Name.Value;
            errors.Report(Messages.OneOfByExtension(name), name, sdl.Origin(extension, directive));
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

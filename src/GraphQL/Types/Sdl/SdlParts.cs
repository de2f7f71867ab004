using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The members of definitions and extensions under one roof: the node classes of both have the same members and no common base.</summary>
internal static class SdlParts
{
    /// <summary>The directives of a definition.</summary>
    public static IReadOnlyList<DirectiveNode> Directives(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Directives,
        TypeExtensionNode extension => extension.Directives,
        SchemaDefinitionNode schema => schema.Directives,
        SchemaExtensionNode extension => extension.Directives,
        _ => [],
    };

    /// <summary>The root types of a schema definition or extension.</summary>
    public static IReadOnlyList<OperationTypeDefinitionNode> OperationTypes(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes,
        SchemaExtensionNode extension => extension.OperationTypes,
        _ => [],
    };

    /// <summary>The interfaces of an object or interface.</summary>
    public static IReadOnlyList<NamedTypeNode> Interfaces(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        ObjectTypeExtensionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeExtensionNode type => type.Interfaces,
        _ => [],
    };

    /// <summary>The fields of an object or interface.</summary>
    public static IReadOnlyList<FieldDefinitionNode> Fields(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        ObjectTypeExtensionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        InterfaceTypeExtensionNode type => type.Fields,
        _ => [],
    };

    /// <summary>The fields of an input object.</summary>
    public static IReadOnlyList<InputValueDefinitionNode> InputFields(DefinitionNode definition) => definition switch
    {
        InputObjectTypeDefinitionNode type => type.Fields,
        InputObjectTypeExtensionNode type => type.Fields,
        _ => [],
    };

    /// <summary>The members of a union.</summary>
    public static IReadOnlyList<NamedTypeNode> Members(DefinitionNode definition) => definition switch
    {
        UnionTypeDefinitionNode type => type.Types,
        UnionTypeExtensionNode type => type.Types,
        _ => [],
    };

    /// <summary>The values of an enum.</summary>
    public static IReadOnlyList<EnumValueDefinitionNode> Values(DefinitionNode definition) => definition switch
    {
        EnumTypeDefinitionNode type => type.Values,
        EnumTypeExtensionNode type => type.Values,
        _ => [],
    };

    /// <summary>The name of a type that is defined or extended; null for other definitions.</summary>
    public static NameNode? TypeName(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Name,
        TypeExtensionNode type => type.Name,
        _ => null,
    };
}

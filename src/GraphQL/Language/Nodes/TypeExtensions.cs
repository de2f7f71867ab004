namespace PyDotOrg.GraphQL.Language;

/// <summary>More of a type that is defined elsewhere. https://spec.graphql.org/September2025/#TypeExtension</summary>
public abstract class TypeExtensionNode : DefinitionNode
{
    private protected TypeExtensionNode(NodeKind kind)
        : base(kind)
    {
    }

    /// <summary>The name of the type that is extended.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>More of a scalar type. https://spec.graphql.org/September2025/#ScalarTypeExtension</summary>
public sealed class ScalarTypeExtensionNode() : TypeExtensionNode(NodeKind.ScalarTypeExtension);

/// <summary>More of an object type. https://spec.graphql.org/September2025/#ObjectTypeExtension</summary>
public sealed class ObjectTypeExtensionNode() : TypeExtensionNode(NodeKind.ObjectTypeExtension)
{
    /// <summary>Further interfaces; empty when there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>Further fields; empty when there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>More of an interface type. https://spec.graphql.org/September2025/#InterfaceTypeExtension</summary>
public sealed class InterfaceTypeExtensionNode() : TypeExtensionNode(NodeKind.InterfaceTypeExtension)
{
    /// <summary>Further interfaces; empty when there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>Further fields; empty when there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>More of a union type. https://spec.graphql.org/September2025/#UnionTypeExtension</summary>
public sealed class UnionTypeExtensionNode() : TypeExtensionNode(NodeKind.UnionTypeExtension)
{
    /// <summary>Further member types; empty when there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];
}

/// <summary>More of an enum type. https://spec.graphql.org/September2025/#EnumTypeExtension</summary>
public sealed class EnumTypeExtensionNode() : TypeExtensionNode(NodeKind.EnumTypeExtension)
{
    /// <summary>Further values; empty when there are none.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary>More of an input object type. https://spec.graphql.org/September2025/#InputObjectTypeExtension</summary>
public sealed class InputObjectTypeExtensionNode() : TypeExtensionNode(NodeKind.InputObjectTypeExtension)
{
    /// <summary>Further input fields; empty when there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];
}

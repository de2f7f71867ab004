namespace PyDotOrg.GraphQL.Language;

/// <summary>A type. https://spec.graphql.org/September2025/#TypeDefinition</summary>
public abstract class TypeDefinitionNode : DefinitionNode
{
    private protected TypeDefinitionNode(NodeKind kind)
        : base(kind)
    {
    }

    /// <summary>The type's description; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The type's name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A scalar type. https://spec.graphql.org/September2025/#ScalarTypeDefinition</summary>
public sealed class ScalarTypeDefinitionNode() : TypeDefinitionNode(NodeKind.ScalarTypeDefinition);

/// <summary>An object type. https://spec.graphql.org/September2025/#ObjectTypeDefinition</summary>
public sealed class ObjectTypeDefinitionNode() : TypeDefinitionNode(NodeKind.ObjectTypeDefinition)
{
    /// <summary>The interfaces it implements; empty when there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields in order; empty when there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>An interface type. https://spec.graphql.org/September2025/#InterfaceTypeDefinition</summary>
public sealed class InterfaceTypeDefinitionNode() : TypeDefinitionNode(NodeKind.InterfaceTypeDefinition)
{
    /// <summary>The interfaces it implements; empty when there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields in order; empty when there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>A union type. https://spec.graphql.org/September2025/#UnionTypeDefinition</summary>
public sealed class UnionTypeDefinitionNode() : TypeDefinitionNode(NodeKind.UnionTypeDefinition)
{
    /// <summary>The member types in order; empty when there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];
}

/// <summary>An enum type. https://spec.graphql.org/September2025/#EnumTypeDefinition</summary>
public sealed class EnumTypeDefinitionNode() : TypeDefinitionNode(NodeKind.EnumTypeDefinition)
{
    /// <summary>The values in order; empty when there are none.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary>An input object type. https://spec.graphql.org/September2025/#InputObjectTypeDefinition</summary>
public sealed class InputObjectTypeDefinitionNode() : TypeDefinitionNode(NodeKind.InputObjectTypeDefinition)
{
    /// <summary>The input fields in order; empty when there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];
}

namespace PyDotOrg.GraphQL.Language;

/// <summary>A type where it is used. https://spec.graphql.org/September2025/#Type</summary>
public abstract class TypeNode : SyntaxNode
{
    private protected TypeNode(NodeKind kind)
        : base(kind)
    {
    }
}

/// <summary>A type by its name. https://spec.graphql.org/September2025/#NamedType</summary>
public sealed class NamedTypeNode() : TypeNode(NodeKind.NamedType)
{
    /// <summary>The type's name.</summary>
    public required NameNode Name { get; init; }
}

/// <summary>A list of a type. https://spec.graphql.org/September2025/#ListType</summary>
public sealed class ListTypeNode() : TypeNode(NodeKind.ListType)
{
    /// <summary>The type of the items.</summary>
    public required TypeNode Type { get; init; }
}

/// <summary>A type that excludes null. https://spec.graphql.org/September2025/#NonNullType</summary>
public sealed class NonNullTypeNode() : TypeNode(NodeKind.NonNullType)
{
    /// <summary>The type without the exclamation mark: named or list, never non-null.</summary>
    public required TypeNode Type { get; init; }
}

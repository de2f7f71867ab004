namespace PyDotOrg.GraphQL.Language;

/// <summary>A node of the syntax tree. Immutable; two nodes are equal only if they are the same object.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(NodeKind kind) => Kind = kind;

    /// <summary>What the node is.</summary>
    public NodeKind Kind { get; }

    /// <summary>Where the node was read from; the default for a node made by code.</summary>
    public Location Location { get; init; }

    /// <summary>The node as GraphQL text, see <see cref="SyntaxPrinter.Print"/>.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A name. https://spec.graphql.org/September2025/#Name</summary>
public sealed class NameNode() : SyntaxNode(NodeKind.Name)
{
    /// <summary>The name, letters, digits and underscores, not starting with a digit.</summary>
    public required string Value { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

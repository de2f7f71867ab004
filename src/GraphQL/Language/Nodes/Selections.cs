namespace PyDotOrg.GraphQL.Language;

/// <summary>Fields and fragments in braces. https://spec.graphql.org/September2025/#SelectionSet</summary>
public sealed class SelectionSetNode() : SyntaxNode(NodeKind.SelectionSet)
{
    /// <summary>The selections in order; at least one when parsed.</summary>
    public required IReadOnlyList<SelectionNode> Selections { get; init; }
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode : SyntaxNode
{
    private protected SelectionNode(NodeKind kind)
        : base(kind)
    {
    }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field that is asked for. https://spec.graphql.org/September2025/#Field</summary>
public sealed class FieldNode() : SelectionNode(NodeKind.Field)
{
    /// <summary>The alias; null when there is none.</summary>
    public NameNode? Alias { get; init; }

    /// <summary>The name of the field in the schema.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in order; empty when there are none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>What is asked for of the field's value; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The member of the result that holds the value: the alias, or else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>A use of a named fragment. https://spec.graphql.org/September2025/#FragmentSpread</summary>
public sealed class FragmentSpreadNode() : SelectionNode(NodeKind.FragmentSpread)
{
    /// <summary>The fragment's name.</summary>
    public required NameNode Name { get; init; }
}

/// <summary>A fragment without a name. https://spec.graphql.org/September2025/#InlineFragment</summary>
public sealed class InlineFragmentNode() : SelectionNode(NodeKind.InlineFragment)
{
    /// <summary>The type that the fragment applies to; null for that of its surroundings.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>What is asked for.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

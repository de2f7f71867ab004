namespace PyDotOrg.GraphQL.Language;

/// <summary>A use of a directive. https://spec.graphql.org/September2025/#Directive</summary>
public sealed class DirectiveNode() : SyntaxNode(NodeKind.Directive)
{
    /// <summary>The directive's name without the at sign.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in order; empty when there are none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];
}

/// <summary>An argument of a field or a directive. https://spec.graphql.org/September2025/#Argument</summary>
public sealed class ArgumentNode() : SyntaxNode(NodeKind.Argument)
{
    /// <summary>The argument's name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The argument's value.</summary>
    public required ValueNode Value { get; init; }
}

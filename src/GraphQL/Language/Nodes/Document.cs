namespace PyDotOrg.GraphQL.Language;

/// <summary>A whole document. https://spec.graphql.org/September2025/#sec-Document</summary>
public sealed class DocumentNode() : SyntaxNode(NodeKind.Document)
{
    /// <summary>Operations, fragments and type system definitions in the order of the text.</summary>
    public required IReadOnlyList<DefinitionNode> Definitions { get; init; }

    /// <summary>The text that the document was parsed from; null for a document made by code.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Line and column where a node of this document starts; null for a document made by code.</summary>
    public SourcePosition? GetPosition(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Source?.GetPosition(node.Location.Start);
    }
}

/// <summary>Anything that may stand at the top of a document.</summary>
public abstract class DefinitionNode : SyntaxNode
{
    private protected DefinitionNode(NodeKind kind)
        : base(kind)
    {
    }
}

/// <summary>An operation or a fragment, the definitions that a request may hold.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode(NodeKind kind)
        : base(kind)
    {
    }

    /// <summary>The description in front of the definition; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What is asked for.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An operation. https://spec.graphql.org/September2025/#OperationDefinition</summary>
public sealed class OperationDefinitionNode() : ExecutableDefinitionNode(NodeKind.OperationDefinition)
{
    /// <summary>Query, mutation or subscription.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The operation's name; null for an anonymous one.</summary>
    public NameNode? Name { get; init; }

    /// <summary>The variables in order; empty when there are none.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <summary>A variable of an operation. https://spec.graphql.org/September2025/#VariableDefinition</summary>
public sealed class VariableDefinitionNode() : SyntaxNode(NodeKind.VariableDefinition)
{
    /// <summary>The description in front of the variable; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable that is declared.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>The variable's type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, free of variables; null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A named fragment. https://spec.graphql.org/September2025/#FragmentDefinition</summary>
public sealed class FragmentDefinitionNode() : ExecutableDefinitionNode(NodeKind.FragmentDefinition)
{
    /// <summary>The fragment's name, never <c>on</c>.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type that the fragment applies to.</summary>
    public required NamedTypeNode TypeCondition { get; init; }
}

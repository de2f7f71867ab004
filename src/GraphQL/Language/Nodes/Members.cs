namespace PyDotOrg.GraphQL.Language;

/// <summary>A field of an object or interface type. https://spec.graphql.org/September2025/#FieldDefinition</summary>
public sealed class FieldDefinitionNode() : SyntaxNode(NodeKind.FieldDefinition)
{
    /// <summary>The field's description; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The field's name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in order; empty when there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The field's type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>An argument or an input field. https://spec.graphql.org/September2025/#InputValueDefinition</summary>
public sealed class InputValueDefinitionNode() : SyntaxNode(NodeKind.InputValueDefinition)
{
    /// <summary>The description; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, free of variables; null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A value of an enum type. https://spec.graphql.org/September2025/#EnumValueDefinition</summary>
public sealed class EnumValueDefinitionNode() : SyntaxNode(NodeKind.EnumValueDefinition)
{
    /// <summary>The value's description; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The value's name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

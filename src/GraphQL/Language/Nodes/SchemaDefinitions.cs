namespace PyDotOrg.GraphQL.Language;

/// <summary>The root types. https://spec.graphql.org/September2025/#SchemaDefinition</summary>
public sealed class SchemaDefinitionNode() : DefinitionNode(NodeKind.SchemaDefinition)
{
    /// <summary>The schema's description; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root types in order; at least one when parsed.</summary>
    public required IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; }
}

/// <summary>More root types or directives. https://spec.graphql.org/September2025/#SchemaExtension</summary>
public sealed class SchemaExtensionNode() : DefinitionNode(NodeKind.SchemaExtension)
{
    /// <summary>The directives in order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root types in order; empty when there are none.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>One root type. https://spec.graphql.org/September2025/#RootOperationTypeDefinition</summary>
public sealed class OperationTypeDefinitionNode() : SyntaxNode(NodeKind.OperationTypeDefinition)
{
    /// <summary>The kind of operation.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>Its root type.</summary>
    public required NamedTypeNode Type { get; init; }
}

/// <summary>A directive. https://spec.graphql.org/September2025/#DirectiveDefinition</summary>
public sealed class DirectiveDefinitionNode() : DefinitionNode(NodeKind.DirectiveDefinition)
{
    /// <summary>The directive's description; null when there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directive's name without the at sign.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in order; empty when there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may stand several times in one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The places where it may stand, such as <c>FIELD</c>; at least one when parsed.</summary>
    public required IReadOnlyList<NameNode> Locations { get; init; }
}

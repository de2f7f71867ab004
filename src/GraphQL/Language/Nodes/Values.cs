namespace PyDotOrg.GraphQL.Language;

/// <summary>A literal or a variable. https://spec.graphql.org/September2025/#Value</summary>
public abstract class ValueNode : SyntaxNode
{
    private protected ValueNode(NodeKind kind)
        : base(kind)
    {
    }
}

/// <summary>A variable where a value is expected. https://spec.graphql.org/September2025/#Variable</summary>
public sealed class VariableNode() : ValueNode(NodeKind.Variable)
{
    /// <summary>The variable's name without the dollar sign.</summary>
    public required NameNode Name { get; init; }
}

/// <summary>A whole number of any size. https://spec.graphql.org/September2025/#IntValue</summary>
public sealed class IntValueNode() : ValueNode(NodeKind.IntValue)
{
    /// <summary>The digits as written.</summary>
    public required string Value { get; init; }
}

/// <summary>A number with a fraction or an exponent. https://spec.graphql.org/September2025/#FloatValue</summary>
public sealed class FloatValueNode() : ValueNode(NodeKind.FloatValue)
{
    /// <summary>The digits as written.</summary>
    public required string Value { get; init; }
}

/// <summary>Text. https://spec.graphql.org/September2025/#StringValue</summary>
public sealed class StringValueNode() : ValueNode(NodeKind.StringValue)
{
    /// <summary>The text after escapes, and for a block string after removal of the common indentation.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written with three quotation marks.</summary>
    public bool IsBlock { get; init; }
}

/// <summary><c>true</c> or <c>false</c>. https://spec.graphql.org/September2025/#BooleanValue</summary>
public sealed class BooleanValueNode() : ValueNode(NodeKind.BooleanValue)
{
    /// <summary>The value.</summary>
    public required bool Value { get; init; }
}

/// <summary><c>null</c>. https://spec.graphql.org/September2025/#NullValue</summary>
public sealed class NullValueNode() : ValueNode(NodeKind.NullValue);

/// <summary>The name of an enum value. https://spec.graphql.org/September2025/#EnumValue</summary>
public sealed class EnumValueNode() : ValueNode(NodeKind.EnumValue)
{
    /// <summary>The name, never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public required string Value { get; init; }
}

/// <summary>A list. https://spec.graphql.org/September2025/#ListValue</summary>
public sealed class ListValueNode() : ValueNode(NodeKind.ListValue)
{
    /// <summary>The items in order.</summary>
    public required IReadOnlyList<ValueNode> Items { get; init; }
}

/// <summary>An input object. https://spec.graphql.org/September2025/#ObjectValue</summary>
public sealed class ObjectValueNode() : ValueNode(NodeKind.ObjectValue)
{
    /// <summary>The fields in order; the parser does not refuse a name that comes twice.</summary>
    public required IReadOnlyList<ObjectFieldNode> Fields { get; init; }
}

/// <summary>A field of an input object. https://spec.graphql.org/September2025/#ObjectField</summary>
public sealed class ObjectFieldNode() : SyntaxNode(NodeKind.ObjectField)
{
    /// <summary>The field's name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The field's value.</summary>
    public required ValueNode Value { get; init; }
}

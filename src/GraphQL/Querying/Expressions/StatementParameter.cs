using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Expressions;

/// <summary>The place of a value that is only known when the statement runs. It is never null: nulls belong to the shape.</summary>
/// <param name="index">The value's place among the values of the statement, counted from 0.</param>
/// <param name="type">The CLR type of the value.</param>
public sealed class StatementParameter(int index, Type type) : Expression
{
    /// <summary>The value's place among the values of the statement, counted from 0.</summary>
    public int Index { get; } = index;

    /// <inheritdoc/>
    public override Type Type { get; } = type;

    /// <inheritdoc/>
    public override ExpressionType NodeType => ExpressionType.Extension;

    /// <inheritdoc/>
    public override string ToString() => $"@P{Index}";

    /// <inheritdoc/>
    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

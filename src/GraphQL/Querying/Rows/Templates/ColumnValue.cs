using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>The value of a column inside an expression that makes an object.</summary>
/// <param name="column">The column, numbered as it was asked for.</param>
/// <param name="type">The CLR type of the value.</param>
internal sealed class ColumnValue(int column, Type type) : Expression
{
    /// <summary>The column, numbered as it was asked for.</summary>
    public int Column { get; } = column;

    /// <inheritdoc/>
    public override Type Type { get; } = type;

    /// <inheritdoc/>
    public override ExpressionType NodeType => ExpressionType.Extension;

    /// <inheritdoc/>
    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

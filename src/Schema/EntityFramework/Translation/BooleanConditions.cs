using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Writes <c>column = 1</c> for a condition that is a column alone, for which SQLite looks into no index.</summary>
internal sealed class BooleanConditions : ExpressionVisitor
{
    public static readonly BooleanConditions Instance = new();

    private BooleanConditions()
    {
    }

    protected override Expression VisitExtension(Expression node) =>
        base.VisitExtension(node) is var visited && visited is SelectExpression { Predicate: { } condition } select
            ? select.Update(select.Tables, Compared(condition), select.GroupBy, select.Having, select.Projection, select.Orderings, select.Offset, select.Limit)
            : visited;

    private static SqlExpression Compared(SqlExpression condition) => condition switch
    {
        SqlBinaryExpression { OperatorType: ExpressionType.AndAlso or ExpressionType.OrElse } both => both.Update(Compared(both.Left), Compared(both.Right)),
        SqlUnaryExpression { OperatorType: ExpressionType.Not, Operand: ColumnExpression column } => Equal(column, false),
        ColumnExpression column => Equal(column, true),
        _ => condition,
    };

    private static SqlBinaryExpression Equal(ColumnExpression column, bool value) => new(
        ExpressionType.Equal, column, new SqlConstantExpression(value, typeof(bool), column.TypeMapping), typeof(bool), column.TypeMapping);
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Tells which columns are never null, so that rows need not be asked.</summary>
internal static class ColumnNullability
{
    /// <summary>Whether a column may be null; true when in doubt.</summary>
    public static bool IsNullable(SqlExpression column) => column switch
    {
        ColumnExpression plain => plain.IsNullable,
        SqlConstantExpression constant => constant.Value is null,
        SqlParameterExpression => false,
        ExistsExpression => false,
        SqlUnaryExpression { OperatorType: ExpressionType.Equal or ExpressionType.NotEqual } => false,
        SqlUnaryExpression { OperatorType: ExpressionType.Not or ExpressionType.Convert or ExpressionType.Negate } inner => IsNullable(inner.Operand),
        SqlBinaryExpression binary => IsNullable(binary.Left) || IsNullable(binary.Right),
        SqlFunctionExpression { IsNullable: false } => false,
        CaseExpression choice => choice.ElseResult is null || IsNullable(choice.ElseResult) || choice.WhenClauses.Any(when => IsNullable(when.Result)),
        _ => true,
    };
}

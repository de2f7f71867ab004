using System.Linq.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>
/// Writes comparisons of enums in one form. The compiler compares them as numbers, filters as themselves; EF Core takes two
/// forms of one value for two values, and finds that no row can equal both.
/// </summary>
internal sealed class EnumComparisons : ExpressionVisitor
{
    public static readonly EnumComparisons Instance = new();

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual))
        {
            return base.VisitBinary(node);
        }

        return (Compared(node.Left), node.Right) switch
        {
            ({ } value, ConstantExpression number) => Expression.MakeBinary(node.NodeType, Visit(value), Constant(number, value.Type)),
            _ when Compared(node.Right) is { } value && node.Left is ConstantExpression number =>
                Expression.MakeBinary(node.NodeType, Constant(number, value.Type), Visit(value)),
            _ => base.VisitBinary(node),
        };
    }

    /// <summary>The enum below a conversion to its numbers; null when it is none.</summary>
    private static Expression? Compared(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand }
        && EnumOf(operand.Type) is { } type
        && (Nullable.GetUnderlyingType(side.Type) ?? side.Type) == Enum.GetUnderlyingType(type)
            ? operand
            : null;

    private static ConstantExpression Constant(ConstantExpression number, Type type) =>
        Expression.Constant(number.Value is null ? null : Enum.ToObject(EnumOf(type)!, number.Value), type); // Compared found one.

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } found ? found : null;
}

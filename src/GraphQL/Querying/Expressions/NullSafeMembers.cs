using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Expressions;

/// <summary>Makes the member of a missing object null rather than an error, as it is in a database.</summary>
internal sealed class NullSafeMembers : ExpressionVisitor
{
    private static readonly NullSafeMembers Instance = new();

    private NullSafeMembers()
    {
    }

    /// <summary>The expression with safe members.</summary>
    public static Expression Of(Expression expression) => Instance.Visit(expression)!; // Null only for null.

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not MemberExpression inner || inner.Type.IsValueType)
        {
            return base.VisitMember(node);
        }

        var target = Of(inner);
        var type = node.Type.IsValueType && Nullable.GetUnderlyingType(node.Type) is null
            ? typeof(Nullable<>).MakeGenericType(node.Type)
            : node.Type;
        return Expression.Condition(
            Expression.Equal(target, Expression.Constant(null, target.Type)),
            Expression.Constant(null, type),
            Expression.Convert(Expression.MakeMemberAccess(target, node.Member), type));
    }
}

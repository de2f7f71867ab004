using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Expressions;

/// <summary>Puts expressions in the place of lambda parameters.</summary>
public static class Substitution
{
    /// <summary>The body of a lambda of one parameter, applied to a value.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression value)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        return Replace(lambda.Body, lambda.Parameters[0], value);
    }

    /// <summary>The lambda that applies the first one and then the second one.</summary>
    public static LambdaExpression Compose(LambdaExpression first, LambdaExpression second)
    {
        ArgumentNullException.ThrowIfNull(first);
        return Expression.Lambda(Apply(second, first.Body), first.Parameters);
    }

    /// <summary>An expression with a part replaced wherever it stands.</summary>
    public static Expression Replace(Expression expression, Expression part, Expression replacement) =>
        new Replacing(part, replacement).Visit(expression)!; // Null only for null.

    private sealed class Replacing(Expression part, Expression replacement) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => ReferenceEquals(node, part) ? replacement : base.Visit(node);
    }
}

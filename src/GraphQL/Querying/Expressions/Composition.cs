using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Expressions;

/// <summary>
/// Chains projections. A member of an object that the query itself makes is the expression that it was made of, and a
/// member of <c>condition ? object : null</c> is the object's member: who reads it has asked for the condition already.
/// </summary>
internal static class Composition
{
    /// <summary>The lambda that applies the first one and then the second one, as simple as it can be.</summary>
    public static LambdaExpression Compose(LambdaExpression first, LambdaExpression second) =>
        Expression.Lambda(Simplifier.Instance.Visit(Substitution.Apply(second, first.Body)), first.Parameters);

    /// <summary>
    /// Splits <c>condition ? object : null</c> into the object and the condition under which there is one.
    /// </summary>
    /// <returns>The path to the object, and the condition; null when there is none.</returns>
    public static (LambdaExpression Path, Expression? Condition) SplitCondition(LambdaExpression path)
    {
        Expression? condition = null;
        var body = WithoutConversion(path.Body);
        while (body is ConditionalExpression choice)
        {
            var isFalseNull = IsNull(choice.IfFalse);
            if (!isFalseNull && !IsNull(choice.IfTrue))
            {
                break;
            }

            var test = isFalseNull ? choice.Test : Expression.Not(choice.Test);
            condition = condition is null ? test : Expression.AndAlso(condition, test);
            body = WithoutConversion(isFalseNull ? choice.IfTrue : choice.IfFalse);
        }

        return (Expression.Lambda(body, path.Parameters), condition);
    }

    private static Expression WithoutConversion(Expression body) =>
        body is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs, Method: null } convert
        && convert.Type.IsAssignableFrom(convert.Operand.Type)
            ? convert.Operand
            : body;

    private static bool IsNull(Expression node) => WithoutConversion(node) is ConstantExpression { Value: null } or DefaultExpression;

    private sealed class Simplifier : ExpressionVisitor
    {
        public static readonly Simplifier Instance = new();

        protected override Expression VisitMember(MemberExpression node)
        {
            var target = node.Expression is null ? null : Visit(node.Expression);
            return target switch
            {
                MemberInitExpression init when Assigned(init, node.Member.Name) is { } value => value,
                NewExpression created when Argument(created, node.Member.Name) is { } value => value,
                ConditionalExpression choice when IsNull(choice.IfFalse) => Visit(Expression.MakeMemberAccess(choice.IfTrue, node.Member))!,
                ConditionalExpression choice when IsNull(choice.IfTrue) => Visit(Expression.MakeMemberAccess(choice.IfFalse, node.Member))!,
                _ => node.Update(target),
            };
        }

        private static Expression? Assigned(MemberInitExpression init, string member) =>
            init.Bindings.OfType<MemberAssignment>().FirstOrDefault(binding => binding.Member.Name == member)?.Expression
            ?? Argument(init.NewExpression, member);

        /// <summary>The argument of a constructor that a property of the same name shows, as records have them.</summary>
        private static Expression? Argument(NewExpression created, string member)
        {
            var parameters = created.Constructor?.GetParameters() ?? [];
            for (var i = 0; i < parameters.Length; i++)
            {
                if (string.Equals(parameters[i].Name, member, StringComparison.OrdinalIgnoreCase))
                {
                    return created.Arguments[i];
                }
            }

            return null;
        }
    }
}

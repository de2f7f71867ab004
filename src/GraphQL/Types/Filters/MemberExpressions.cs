using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Reads expressions that lead from an element to one of its members.</summary>
internal static class MemberExpressions
{
    /// <summary>The name of the member that an expression ends in; null when it ends in none.</summary>
    public static string? NameOf(LambdaExpression expression) => expression.Body switch
    {
        MemberExpression member => member.Member.Name,
        MethodCallExpression call => call.Method.Name,
        _ => null,
    };

    /// <summary>The name of the element's own property that an expression leads to; null when it leads elsewhere.</summary>
    public static string? OwnNameOf(LambdaExpression expression) =>
        expression.Body is MemberExpression { Expression: ParameterExpression } member ? member.Member.Name : null;
}

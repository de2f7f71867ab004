using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Reads and makes expressions that lead from an element to one of its members.</summary>
internal static class MemberExpressions
{
    /// <summary>The name of the member that an expression ends in; null when it ends in none.</summary>
    public static string? NameOf(LambdaExpression expression) => expression.Body switch
    {
        MemberExpression member => member.Member.Name,
        MethodCallExpression call => call.Method.Name,
        _ => null,
    };

    /// <summary>The expression of a property.</summary>
    public static LambdaExpression Of(Type element, PropertyInfo property)
    {
        var parameter = Expression.Parameter(element, "element");
        return Expression.Lambda(Expression.Property(parameter, property), parameter);
    }
}

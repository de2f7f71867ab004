using System.Linq.Expressions;
using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A method and where its parameters come from.</summary>
/// <param name="Method">The method, or the getter of a property.</param>
internal sealed record BoundMethod(MethodInfo Method)
{
    /// <summary>For each parameter, the expression that reads it from an <see cref="Resolvers.IResolverContext"/>.</summary>
    public required IReadOnlyList<Func<Expression, Expression>> Parameters { get; init; }

    /// <summary>The arguments that some of the parameters are.</summary>
    public required IReadOnlyList<InputField> Arguments { get; init; }

    /// <summary>The members of the parent that the method reads; null when it may read any.</summary>
    public IReadOnlyList<string>? RequiredMembers { get; init; } = [];

    /// <summary>The call of the method.</summary>
    /// <param name="context">An <see cref="Resolvers.IResolverContext"/>.</param>
    /// <param name="instance">The object of the method; null when it is static.</param>
    public MethodCallExpression Call(Expression context, Expression? instance) =>
        Expression.Call(Method.IsStatic ? null : instance, Method, Parameters.Select(read => read(context)));
}

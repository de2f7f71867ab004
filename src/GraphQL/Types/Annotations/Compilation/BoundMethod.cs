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

    /// <summary>For each argument, the expression that reads it as the method takes it.</summary>
    public IReadOnlyDictionary<string, Func<Expression, Expression>> ArgumentReaders { get; init; } =
        new Dictionary<string, Func<Expression, Expression>>(StringComparer.Ordinal);

    /// <summary>The members of the parent that the method reads; null when it may read any.</summary>
    public IReadOnlyList<string>? RequiredMembers { get; init; } = [];

    /// <summary>Whether a parameter is neither an argument nor the parent, so that the value may be another for another caller.</summary>
    public bool SeesRequest { get; init; }

    /// <summary>Whether the method's value may be another for another caller.</summary>
    public bool DependsOnCaller => SeesRequest || !(Method.IsStatic || Method.DeclaringType?.GetConstructor(Type.EmptyTypes) is not null);

    /// <summary>The call of the method.</summary>
    /// <param name="context">An <see cref="Resolvers.IResolverContext"/>.</param>
    /// <param name="instance">The object of the method; null when it is static.</param>
    public MethodCallExpression Call(Expression context, Expression? instance) =>
        Expression.Call(Method.IsStatic ? null : instance, Method, Parameters.Select(read => read(context)));
}

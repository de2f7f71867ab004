using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A parameter and where its value comes from.</summary>
/// <param name="Read">The expression that reads it from an <see cref="IResolverContext"/>.</param>
/// <param name="Argument">The argument that it is; null for parameters that are none.</param>
internal sealed record BoundParameter(Func<Expression, Expression> Read, InputField? Argument)
{
    /// <summary>What attributes demand of the value; null when they demand nothing.</summary>
    public ValueRules? Rules { get; init; }
}

/// <summary>A method and where its parameters come from.</summary>
/// <param name="Method">The method, or the getter of a property.</param>
internal sealed record BoundMethod(MethodInfo Method)
{
    /// <summary>The parameters, but for those that the caller fills.</summary>
    public required IReadOnlyList<BoundParameter> Parameters { get; init; }

    /// <summary>The arguments that some of the parameters are.</summary>
    public IEnumerable<InputField> Arguments => Parameters.Select(parameter => parameter.Argument).OfType<InputField>();

    /// <summary>The argument whose fields the parameters are; null when they are arguments themselves.</summary>
    public string? InputArgument { get; init; }

    /// <summary>Whether the method's value goes into the payload of a mutation, and what is wrong with its input, too.</summary>
    public bool HasPayload { get; init; }

    /// <summary>The members of the parent that the method reads; null when it may read any.</summary>
    public IReadOnlyList<string>? RequiredMembers { get; init; } = [];

    /// <summary>Whether a parameter is neither an argument nor the parent, so that the value may be another for another caller.</summary>
    public bool SeesRequest { get; init; }

    /// <summary>Whether the method's value may be another for another caller.</summary>
    public bool DependsOnCaller => SeesRequest || !(Method.IsStatic || Method.ReflectedType?.GetConstructor(Type.EmptyTypes) is not null);

    /// <summary>Whether attributes demand something of the arguments.</summary>
    public bool HasRules => Parameters.Any(parameter => parameter.Rules is not null);

    /// <summary>
    /// The call of the method. Arguments that attributes refuse become a payload, or are thrown as a
    /// <see cref="GraphQLException"/> where there is none.
    /// </summary>
    /// <param name="context">An <see cref="IResolverContext"/>.</param>
    /// <param name="instance">The object of the method; null when it is static.</param>
    /// <param name="finish">What is done with the value of the call; with a payload it gives an object or a task of one.</param>
    public Expression Call(Expression context, Expression? instance, Func<Expression, Expression> finish)
    {
        List<ParameterExpression> variables = [];
        List<Expression> body = [];
        List<Expression> arguments = [];
        foreach (var parameter in Parameters)
        {
            var value = parameter.Read(context);
            if (parameter.Rules is not null)
            {
                variables.Add(Expression.Variable(value.Type, parameter.Rules.Member));
                body.Add(Expression.Assign(variables[^1], value));
                value = variables[^1];
            }

            arguments.Add(value);
        }

        var call = finish(Expression.Call(Method.IsStatic ? null : instance, Method, arguments));
        if (variables.Count == 0)
        {
            return call;
        }

        var errors = Expression.Variable(typeof(IReadOnlyList<ValidationError>), "errors");
        body.Add(Expression.Assign(errors, FindErrors(context, variables)));
        body.Add(Expression.Condition(Expression.Equal(errors, Expression.Constant(null)), call, Refuse(errors, call.Type)));
        return Expression.Block([.. variables, errors], body);
    }

    /// <summary>The same method with arguments that are fields of one.</summary>
    public BoundMethod TakeInput(string argument)
    {
        var parameters = Method.GetParameters();
        return this with
        {
            InputArgument = argument,
            Parameters = [.. Parameters.Select((each, index) => each.Argument is null
                ? each
                : each with { Read = context => InputReading.FromInput(context, argument, each.Argument, parameters[index].ParameterType) })],
        };
    }

    private Expression Refuse(Expression errors, Type result)
    {
        if (!HasPayload)
        {
            return Expression.Throw(Expression.Call(typeof(InputRefusal), nameof(InputRefusal.ToException), null, errors), result);
        }

        var payload = Expression.Convert(Expression.Call(typeof(MutationPayload), nameof(MutationPayload.Failed), null, errors), typeof(object));
        return result == typeof(object) ? payload : AsyncResults.Wait(payload, Expression.Empty());
    }

    private MethodCallExpression FindErrors(Expression context, List<ParameterExpression> values) => Expression.Call(
        typeof(InputRefusal),
        nameof(InputRefusal.Find),
        null,
        Expression.Property(context, nameof(IResolverContext.Services)),
        Expression.Constant(InputArgument, typeof(string)),
        Expression.Constant(Parameters.Select(parameter => parameter.Rules).OfType<ValueRules>().ToArray()),
        Expression.NewArrayInit(typeof(object), values.Select(NotGiven.Unwrap)));
}

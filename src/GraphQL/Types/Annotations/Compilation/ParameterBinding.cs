using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Finds out where the parameters of a resolver come from, in the order of the contract (Hot Chocolate, section 1.3).</summary>
internal sealed class ParameterBinding(SchemaDraft draft)
{
    /// <summary>Binds the parameters of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parentType">The CLR type of the values that the field stands on; null at a root.</param>
    /// <param name="first">The first parameter that is bound; those before it are the caller's.</param>
    /// <param name="settings">What a descriptor says of the arguments; null when it says nothing.</param>
    public BoundMethod Bind(MethodInfo method, Type? parentType, int first = 0, FieldSettings? settings = null)
    {
        List<BoundParameter> parameters = [];
        List<string>? required = [];
        var seesRequest = false;
        foreach (var parameter in method.GetParameters().AsSpan(first))
        {
            var annotations = Annotated.Of(parameter);
            var special = Special(parameter, annotations);
            seesRequest |= special is not null && !IsOfEvent(parameter, annotations);
            parameters.Add(special is null ? Argument(parameter, annotations.With(settings?.Arguments.GetValueOrDefault(parameter.Name!))) : new BoundParameter(special, null));
            required = AddRequired(required, parameter, annotations, parentType);
        }

        return new BoundMethod(method)
        {
            Parameters = parameters,
            RequiredMembers = required,
            SeesRequest = seesRequest,
        };
    }

    /// <summary>Whether a parameter is the same for everybody who asks for the same.</summary>
    private static bool IsOfEvent(ParameterInfo parameter, Annotated annotations) =>
        annotations.Has<ParentAttribute>()
        || annotations.Has<EventMessageAttribute>()
        || annotations.Has<IsSelectedAttribute>()
        || annotations.IsIgnored
        || parameter.ParameterType == typeof(CancellationToken);

    private static Func<Expression, Expression>? Named(ParameterInfo parameter, Annotated annotations)
    {
        var type = parameter.ParameterType;
        if (annotations.Has<ParentAttribute>() || annotations.Has<EventMessageAttribute>())
        {
            return context => Expression.Call(context, nameof(IResolverContext.Parent), [type]);
        }

        if (annotations.Get<ServiceAttribute>() is { } service)
        {
            return Service(parameter, service.Key);
        }

        if (annotations.Get<GlobalStateAttribute>() is { } state)
        {
            return context => ResolverCalls.GlobalState(context, type, state.Key ?? parameter.Name!, IsNullable(parameter) || parameter.HasDefaultValue); // C# names parameters.
        }

        if (annotations.Get<IsSelectedAttribute>() is { } selected)
        {
            return context => ResolverCalls.IsSelected(context, [.. selected.FieldNames]);
        }

        return annotations.IsIgnored ? _ => Expression.Constant(parameter.HasDefaultValue ? parameter.DefaultValue : null, type) : null;
    }

    private static Func<Expression, Expression>? Known(Type type) => type switch
    {
        _ when type == typeof(CancellationToken) => context => Expression.Property(context, nameof(IResolverContext.RequestAborted)),
        _ when type == typeof(IResolverContext) => context => context,
        _ when type == typeof(ClaimsPrincipal) => context => Expression.Property(context, nameof(IResolverContext.User)),
        _ when type == typeof(IServiceProvider) => context => Expression.Property(context, nameof(IResolverContext.Services)),
        _ when type == typeof(PagingArguments) => ResolverCalls.PagingArguments,
        _ => null,
    };

    private static Func<Expression, Expression> Service(ParameterInfo parameter, string? key) =>
        context => ResolverCalls.Service(context, parameter.ParameterType, key, IsNullable(parameter));

    // Asked when the resolver is compiled, which is after the schema was built and by any thread.
    private static bool IsNullable(ParameterInfo parameter) => new TypeInspector().Inspect(parameter, Annotated.Nothing).IsNullable;

    /// <summary>The reader of a parameter that is no argument; null for arguments.</summary>
    private Func<Expression, Expression>? Special(ParameterInfo parameter, Annotated annotations)
    {
        if (Named(parameter, annotations) is { } named)
        {
            return named;
        }

        if (annotations.Has<ArgumentAttribute>())
        {
            return null;
        }

        if (draft.Registrations.Parameters.TryGetValue(parameter.ParameterType, out var expression))
        {
            return context => Expression.Invoke(expression, context);
        }

        return IsService(parameter.ParameterType) ? Service(parameter, null) : Known(parameter.ParameterType);
    }

    private BoundParameter Argument(ParameterInfo parameter, Annotated annotations)
    {
        if (parameter.ParameterType.IsAssignableTo(typeof(ValueNode)))
        {
            var literal = draft.Arguments.OfParameter(parameter, annotations.WithType(typeof(AnyType)));
            return new BoundParameter(context => InputReading.Literal(context, literal, parameter.ParameterType), literal);
        }

        var argument = draft.Arguments.OfParameter(parameter, annotations);
        return new BoundParameter(context => InputReading.FromContext(context, argument, parameter.ParameterType), argument)
        {
            Rules = draft.Rules.Of(parameter, argument, annotations),
        };
    }

    private bool IsService(Type type)
    {
        if (type.IsValueType || BuiltInScalars.TryGet(type, out _) || TypeInspector.GetElementType(type) is not null || Known(type) is not null)
        {
            return false;
        }

        return draft.Registrations.Services?.IsService(type) ?? type.IsInterface;
    }

    private List<string>? AddRequired(List<string>? required, ParameterInfo parameter, Annotated annotations, Type? parentType)
    {
        if (parameter.ParameterType == typeof(IResolverContext))
        {
            return null;
        }

        if (annotations.Get<ParentAttribute>() is not { } parent)
        {
            return required;
        }

        if (parent.Requires is null)
        {
            return null;
        }

        var names = parent.Requires.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in names)
        {
            if ((parentType ?? parameter.ParameterType).GetProperty(name) is null)
            {
                draft.Errors.Add(Messages.NoSuchProperty(parentType ?? parameter.ParameterType, name), parameter);
            }
        }

        required?.AddRange(names);
        return required;
    }
}

using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>What the parts of a field agree on before its resolver is made.</summary>
/// <param name="Source">The member.</param>
/// <param name="Scope">The type of the field.</param>
/// <param name="Method">The member's method and its parameters.</param>
internal sealed record ResolverPlan(FieldSource Source, FieldScope Scope, BoundMethod Method)
{
    /// <summary>How values are written as global ids; null when they are none.</summary>
    public NodeIdFormat? NodeId { get; init; }

    /// <summary>Whether the ids stand in a list.</summary>
    public bool IsIdList { get; init; }

    /// <summary>What is done with a list or query; null when nothing.</summary>
    public DataPipeline? Data { get; init; }

    /// <summary>The demands on the caller.</summary>
    public IReadOnlyList<AuthorizeRule> Authorization { get; init; } = [];

    /// <summary>Where the events of the field come from; null when it has none.</summary>
    public FieldSubscription? Subscription { get; init; }
}

/// <summary>Makes the resolvers of members: projections of properties and expressions, delegates of everything else.</summary>
internal static class ResolverFactory
{
    /// <summary>Whether a member's value is an expression over the parent.</summary>
    public static bool IsProjection(Type returnType) => returnType.IsGenericType && returnType.IsAssignableTo(typeof(LambdaExpression));

    /// <summary>The resolver of a field.</summary>
    public static FieldResolver Create(ResolverPlan plan)
    {
        var source = plan.Source;
        if (plan.IsIdList)
        {
            return Method(plan);
        }

        if (source is { Extension: null, Member: PropertyInfo property })
        {
            return Projection(plan, () => Access(plan.Scope.ParentType!, property)); // Own members have a parent.
        }

        if (!IsProjection(source.ReturnType))
        {
            return Method(plan);
        }

        return plan.Method.Parameters.Count == 0 && CanCallAtOnce(plan.Method.Method)
            ? Projection(plan, () => ResolverCompiler.StaticProjection(plan.Method))
            : RequestProjection(plan);
    }

    /// <summary>The resolver of a mutation with a payload; formats and data pipelines are its payload's.</summary>
    public static FieldResolver Mutation(ResolverPlan plan, MutationResolver mutation)
    {
        var method = Method(plan with { NodeId = null, Data = null });
        return new FieldResolver
        {
            Pure = method.Pure is { } pure ? mutation.Pure(pure) : null,
            Async = method.Async is { } wait ? mutation.Async(wait) : null,
            Authorization = plan.Authorization,
        };
    }

    /// <summary>The resolver of the field of a payload that has the mutation's result.</summary>
    public static FieldResolver PayloadValue(ResolverPlan plan)
    {
        object? Read(object parent) => plan.NodeId is { } id ? Format(id, MutationPayload.ValueOf(parent)) : MutationPayload.ValueOf(parent);
        return new FieldResolver
        {
            Pure = context => Read(context.Parent<object>()),
            FromParent = Read,
            KnowsRequiredMembers = true,
            Data = plan.Data,
            DependsOnCaller = false,
        };
    }

    private static bool CanCallAtOnce(MethodInfo method) =>
        method.IsStatic || method.ReflectedType?.GetConstructor(Type.EmptyTypes) is not null;

    private static LambdaExpression Access(Type parentType, PropertyInfo property)
    {
        var parent = Expression.Parameter(parentType, "parent");
        return Expression.Lambda(Expression.Property(parent, property), parent);
    }

    private static FieldResolver Projection(ResolverPlan plan, Func<LambdaExpression> make)
    {
        var projection = new StaticProjection(make, plan.NodeId);
        return new FieldResolver
        {
            Projection = projection.Get,
            IsStaticProjection = true,
            Pure = projection.Resolve,
            FromParent = projection.OfParent,
            NodeId = plan.NodeId,
            KnowsRequiredMembers = true,
            Data = plan.Data,
            Authorization = plan.Authorization,
            DependsOnCaller = false,
        };
    }

    /// <summary>The expression has values of the request in it, so it is not worth compiling for a single parent in memory.</summary>
    private static FieldResolver RequestProjection(ResolverPlan plan)
    {
        var make = ResolverCompiler.Projection(plan.Method, null);
        return new FieldResolver
        {
            Projection = context => make(context ?? throw new InvalidOperationException("A projection with parameters needs a context.")),
            Pure = Format(plan.NodeId, context => make(context).Compile(preferInterpretation: true).DynamicInvoke(context.Parent<object>())),
            NodeId = plan.NodeId,
            KnowsRequiredMembers = true,
            Data = plan.Data,
            Authorization = plan.Authorization,
            DependsOnCaller = plan.Method.DependsOnCaller,
            OnlyReadsQueries = true,
        };
    }

    private static FieldResolver Method(ResolverPlan plan)
    {
        var ownType = plan.Source.Extension is null ? plan.Scope.ParentType : null;
        var isAsync = AsyncResults.IsAsync(plan.Source.ReturnType);
        var required = ownType is null ? plan.Method.RequiredMembers : null;
        return new FieldResolver
        {
            Pure = isAsync ? null : Format(plan.NodeId, ResolverCompiler.Pure(plan.Method, ownType)),
            Async = isAsync ? Format(plan.NodeId, ResolverCompiler.Async(plan.Method, ownType)) : null,
            RequiredMembers = required ?? [],
            KnowsRequiredMembers = required is not null,
            Data = plan.Data,
            Authorization = plan.Authorization,
            Subscription = plan.Subscription,
            DependsOnCaller = ownType is null ? plan.Method.DependsOnCaller : plan.Method.SeesRequest,
            OnlyReadsQueries = plan.Source.ReturnType.IsAssignableTo(typeof(IQueryable)),
            Reads = plan.Method.Method.GetCustomAttribute<ReadsAttribute>(),
        };
    }

    private static PureFieldDelegate Format(NodeIdFormat? id, PureFieldDelegate resolve) =>
        id is null ? resolve : context => Format(id, resolve(context));

    private static FieldResolverDelegate Format(NodeIdFormat? id, FieldResolverDelegate resolve) =>
        id is null ? resolve : async context => Format(id, await resolve(context));

    private static object? Format(NodeIdFormat id, object? value) => value switch
    {
        null => null,
        string text => id.Format(text),
        System.Collections.IEnumerable values => values.Cast<object?>().Select(each => each is null ? null : id.Format(each)).ToList(),
        _ => id.Format(value),
    };
}

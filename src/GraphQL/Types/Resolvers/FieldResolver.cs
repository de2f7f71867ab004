using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Resolvers;

/// <summary>A resolver that may wait.</summary>
public delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);

/// <summary>A resolver that waits for nothing.</summary>
public delegate object? PureFieldDelegate(IResolverContext context);

/// <summary>
/// An expression over the field's parent, such as <c>release =&gt; release.Files</c>. A parent that comes from a query
/// evaluates it inside the query's own statement; a parent in memory evaluates it compiled.
/// </summary>
/// <param name="context">The field's context; null for projections that need none.</param>
public delegate LambdaExpression ProjectionDelegate(IResolverContext? context);

/// <summary>How a field's value comes about. Exactly one of the three forms is set.</summary>
public sealed record FieldResolver
{
    /// <summary>The value is computed at once.</summary>
    public PureFieldDelegate? Pure { get; init; }

    /// <summary>The value may have to be waited for.</summary>
    public FieldResolverDelegate? Async { get; init; }

    /// <summary>The value is an expression over the parent; <see cref="Pure"/> is then its compiled form.</summary>
    public ProjectionDelegate? Projection { get; init; }

    /// <summary>Whether <see cref="Projection"/> gives the same expression for every request.</summary>
    public bool IsStaticProjection { get; init; }

    /// <summary>
    /// The value from the parent alone, where <see cref="Pure"/> needs nothing else: an executor may ask it without making
    /// a context. Null for resolvers that need one.
    /// </summary>
    public Func<object, object?>? FromParent { get; init; }

    /// <summary>
    /// How the value of <see cref="Projection"/> is written as a global id; null when it is written as it is. The other forms
    /// give the text of the id already.
    /// </summary>
    public Types.Relay.NodeIdFormat? NodeId { get; init; }

    /// <summary>What the caller must be allowed for the field to be resolved, all of it; empty when everybody may.</summary>
    public IReadOnlyList<Authorization.AuthorizeRule> Authorization { get; init; } = [];

    /// <summary>The members of the parent that a resolver in memory reads; they are read along when the parent comes from a query.</summary>
    public IReadOnlyList<string> RequiredMembers { get; init; } = [];

    /// <summary>Whether the members are known; when not, a parent from a query is read whole.</summary>
    public bool KnowsRequiredMembers { get; init; }

    /// <summary>What is done with a list or query that the resolver returns; null when nothing.</summary>
    public Types.DataPipeline? Data { get; init; }

    /// <summary>Where the events of the field come from; null for fields that are no root of subscriptions.</summary>
    public FieldSubscription? Subscription { get; init; }

    /// <summary>
    /// Whether the value may be another for another caller: the resolver sees the caller, the request or services. Subscribers
    /// of a topic share the results of operations in which nothing does.
    /// </summary>
    public bool DependsOnCaller { get; init; } = true;

    /// <summary>
    /// Whether all that the value depends on is its parent, its arguments, the caller and what a query reads that the resolver gives; of
    /// queries it is known what they read.
    /// </summary>
    public bool OnlyReadsQueries
    {
        get => field || !DependsOnCaller;
        init;
    }

    /// <summary>What a resolver reads that does more than that, as it declares; null when it declares nothing.</summary>
    public ReadsAttribute? Reads { get; init; }
}

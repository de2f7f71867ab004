using System.Linq.Expressions;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>One field whose lists are to be read, with the request's arguments.</summary>
internal sealed record LevelRequest
{
    /// <summary>The field.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The field's arguments.</summary>
    public required IResolverContext Context { get; init; }

    /// <summary>The object type of the elements.</summary>
    public required ObjectType Type { get; init; }

    /// <summary>The CLR type of the elements.</summary>
    public required Type ElementType { get; init; }

    /// <summary>The fields below that the caller may not have, and why.</summary>
    public IReadOnlyDictionary<Selection, GraphQLError> Denials { get; init; } = FieldGuards.None;

    /// <summary>The query that the resolver returned; null for lists that hang on parents.</summary>
    public Expression? Source { get; init; }

    /// <summary>The lists of all parents, where they are the same for every request; null for others.</summary>
    public Relation? Relation { get; init; }

    /// <summary>From the parent to its list, where the request takes part in it; null for others.</summary>
    public LambdaExpression? Projection { get; init; }

    /// <summary>From a row to its key, where each row is wanted for itself rather than as part of a list; null elsewhere.</summary>
    public LambdaExpression? NodeKey { get; init; }

    /// <summary>Whether the list hangs on parents.</summary>
    public bool HasParents => Source is null;

    /// <summary>Whether there is one parent at most.</summary>
    public bool HasSingleParent { get; init; }

    /// <summary>What is done with the list; null when nothing.</summary>
    public DataPipeline? Pipeline => NodeKey is not null ? null : Selection.Field.Resolver?.Data;

    /// <summary>The argument <c>where</c>; null when it filters nothing.</summary>
    public InputObjectValue? Where =>
        Pipeline is { UsesFiltering: true } && Context.TryGetArgument("where", out var value) ? value as InputObjectValue : null;

    /// <summary>The argument <c>order</c>; null when the list keeps its own order.</summary>
    public object? Order => Pipeline is { UsesSorting: true } && Context.TryGetArgument("order", out var value) ? value : null;
}

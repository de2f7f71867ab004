using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>
/// What the resolver of <c>nodes</c> returns: for each id either a value in memory or a place that a row of a query takes.
/// A place that neither fills is null: the row does not exist, or the caller may not see it.
/// </summary>
/// <param name="values">The values in memory by place; null where a query fills the place, or nothing does.</param>
/// <param name="queries">The queries whose rows take places.</param>
public sealed class NodeList(IReadOnlyList<object?> values, IReadOnlyList<NodeQuery> queries)
{
    /// <summary>The values in memory by place; null where a query fills the place, or nothing does.</summary>
    public IReadOnlyList<object?> Values { get; } = values;

    /// <summary>The queries whose rows take places.</summary>
    public IReadOnlyList<NodeQuery> Queries { get; } = queries;
}

/// <summary>The rows of one object type among the nodes of a <see cref="NodeList"/>.</summary>
/// <param name="Type">The object type, whose selection set says what is read.</param>
/// <param name="Query">The rows, filtered by their ids already; each row at most once.</param>
/// <param name="Key">The id of a row: <c>release =&gt; release.Id</c>.</param>
/// <param name="Places">The places of each id, counted from 0; an id that was asked for twice has two.</param>
public sealed record NodeQuery(ObjectType Type, IQueryable Query, LambdaExpression Key, IReadOnlyDictionary<object, IReadOnlyList<int>> Places);

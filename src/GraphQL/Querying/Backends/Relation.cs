using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>The lists of all parents as one query.</summary>
/// <param name="ParentKey">From a parent to the key of its list.</param>
/// <param name="Source">The rows of every parent, without an order.</param>
/// <param name="GroupKey">From a row of <paramref name="Source"/> to the key of its parent; of the same type as the parent's key.</param>
/// <param name="Element">From a row to the element of the list; null when the row is the element.</param>
/// <param name="Order">The order that the relation itself asks for; empty when none.</param>
public sealed record Relation(
    LambdaExpression ParentKey,
    Expression Source,
    LambdaExpression GroupKey,
    LambdaExpression? Element,
    IReadOnlyList<OrderKey> Order);

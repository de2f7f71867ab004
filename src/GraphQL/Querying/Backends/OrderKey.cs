using System.Linq.Expressions;

namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>One key of an order. Nulls come last in both directions, and first when the order is read backwards.</summary>
/// <param name="Selector">From the element to the key.</param>
/// <param name="IsDescending">Whether greater keys come first.</param>
public sealed record OrderKey(LambdaExpression Selector, bool IsDescending);

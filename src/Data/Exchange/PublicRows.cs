using System.Linq.Expressions;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Which rows of an entity everybody sees. Made of the rule that holds for the entity everywhere.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="VisibleAt">The condition on a row at a time (UTC), a <c>Func&lt;entity, bool&gt;</c>; null when everybody sees all rows.</param>
public sealed record PublicRows(Type Entity, Func<DateTime, LambdaExpression?> VisibleAt);

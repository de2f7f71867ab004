namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>The values of one run of a statement.</summary>
/// <param name="Values">The values by their places; none is null.</param>
/// <param name="Take">How many rows at most, in all or for each parent.</param>
/// <param name="Skip">How many rows are left out before, in all or for each parent.</param>
/// <param name="IsPartOfSeveral">Whether the operation runs more statements, which must all see the same state of the data.</param>
public readonly record struct StatementArguments(object?[] Values, int Take, int Skip, bool IsPartOfSeveral);

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>The row is not the one any more that the caller has changed: somebody else was faster. Nothing was saved.</summary>
/// <param name="Message">What to do.</param>
/// <param name="Version">The row's version now; the payload's field <c>query</c> leads to the row.</param>
internal sealed record ConflictError(string Message, long Version);

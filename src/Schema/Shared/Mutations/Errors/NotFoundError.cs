namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>There is no such row, or none that the caller sees.</summary>
/// <param name="Message">What was looked for.</param>
internal sealed record NotFoundError(string Message);

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>The caller sees the row, but may not do this to it.</summary>
/// <param name="Message">Who may.</param>
internal sealed record NotAllowedError(string Message);

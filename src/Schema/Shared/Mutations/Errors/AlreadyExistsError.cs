namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Another row has a value that only one row may have.</summary>
/// <param name="Message">Which value it is.</param>
/// <param name="Field">The name of the field; of several that are unique together, the first.</param>
/// <param name="Value">Its value.</param>
internal sealed record AlreadyExistsError(string Message, string Field, string Value);

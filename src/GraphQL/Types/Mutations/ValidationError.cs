namespace PyDotOrg.GraphQL.Types;

/// <summary>A value of the input is not as it must be.</summary>
/// <param name="Message">What is wrong with the value.</param>
/// <param name="Path">Where the value stands: the argument, then names of input fields and positions in lists, counted from 0.</param>
public sealed record ValidationError(string Message, IReadOnlyList<string> Path);

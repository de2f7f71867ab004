namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>The row cannot be deleted, for others would be nothing without it.</summary>
/// <param name="Message">What stands in the way.</param>
/// <param name="Dependants">The rows that need it.</param>
internal sealed record InUseError(string Message, IReadOnlyList<Dependant> Dependants);

/// <summary>Rows of one kind that need another row.</summary>
/// <param name="Name">The kind, in snake_case and in the plural.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Dependant(string Name, int Count);

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>How rows of a table are told apart in the files.</summary>
/// <param name="Table">The table.</param>
/// <param name="Kind">The word from which ids are made; never changes, or every link would.</param>
/// <param name="Column">The unique column that holds the slug.</param>
internal sealed record SeedKey(string Table, string Kind, string Column);

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Rows for one table.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">In the order of the values; all columns that have no default.</param>
/// <param name="Rows">Guid, string, bool, int, long, DateOnly, DateTime (UTC) or null.</param>
internal sealed record SeedTable(string Name, string[] Columns, List<object?[]> Rows);

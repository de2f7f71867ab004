namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Rows for one table.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">In the order of the values; all columns that have no default.</param>
/// <param name="Rows">Guid, string, bool, int, long, DateOnly, TimeOnly, TimeSpan, DateTime (UTC) or null.</param>
internal sealed record TableRows(string Name, string[] Columns, List<object?[]> Rows);

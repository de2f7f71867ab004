using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Levels;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>Takes the rows of a statement that counts.</summary>
/// <param name="level">Where the counts belong.</param>
/// <param name="statement">The statement; its first column is the count, a second one the key of the parent.</param>
internal sealed class CountSink(RowLevel level, CompiledStatement statement) : IRowSink
{
    /// <inheritdoc/>
    public bool OnRow(RowReader row)
    {
        var count = row.GetInt64(statement.Columns[0].Ordinal);
        level.SetCount(row, statement.Columns.Count > 1 ? statement.Columns[1].Ordinal : -1, count);
        return true;
    }
}

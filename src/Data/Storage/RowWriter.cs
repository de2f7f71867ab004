using System.Data.Common;
using System.Globalization;
using System.Text;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Adds rows to a table by prepared statements, past EF Core.</summary>
/// <param name="connection">To the database.</param>
/// <param name="transaction">The transaction that adds them.</param>
/// <param name="keepsExisting">Rows that are there already stay as they are; otherwise the database refuses such rows.</param>
internal sealed class RowWriter(DbConnection connection, DbTransaction transaction, bool keepsExisting)
{
    /// <summary>
    /// PostgreSQL: few round trips. SQLite: none to save, and it finds each parameter's name by walking through all of them.
    /// </summary>
    private readonly int rowsPerStatement = connection.IsPostgres() ? 100 : 1;

    /// <returns>Rows that were added.</returns>
    internal async Task<int> WriteAsync(TableRows table, CancellationToken cancellation)
    {
        var whole = table.Rows.Count - (table.Rows.Count % rowsPerStatement);
        return await WriteAsync(table, 0, whole, rowsPerStatement, cancellation)
            + await WriteAsync(table, whole, table.Rows.Count, table.Rows.Count - whole, cancellation);
    }

    private async Task<int> WriteAsync(TableRows table, int start, int end, int step, CancellationToken cancellation)
    {
        if (start == end)
        {
            return 0;
        }

        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Statement(table, step);
        AddParameters(command, step * table.Columns.Length);
        var added = 0;
        for (var first = start; first < end; first += step)
        {
            SetValues(command, table, first);
            added += await command.ExecuteNonQueryAsync(cancellation);
        }

        return added;
    }

    private string Statement(TableRows table, int rows)
    {
        var text = new StringBuilder($"INSERT INTO {table.Name} (\"{string.Join("\", \"", table.Columns)}\") VALUES ");
        var parameter = 0;
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < table.Columns.Length; column++)
            {
                text.Append(column == 0 ? "@p" : ", @p").Append(parameter++);
            }

            text.Append(')');
        }

        return text.Append(keepsExisting ? " ON CONFLICT DO NOTHING" : "").ToString();
    }

    private static void AddParameters(DbCommand command, int count)
    {
        for (var i = 0; i < count; i++)
        {
            command.AddParameter("@p" + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void SetValues(DbCommand command, TableRows table, int first)
    {
        for (var i = 0; i < command.Parameters.Count; i++)
        {
            command.Parameters[i].Value = Stored(table.Rows[first + (i / table.Columns.Length)][i % table.Columns.Length]);
        }
    }

    /// <summary>SQLite's provider would write an id in upper case; see GuidTextConverter.</summary>
    private object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        Guid id when !connection.IsPostgres() => id.ToString("D"),
        _ => value,
    };
}

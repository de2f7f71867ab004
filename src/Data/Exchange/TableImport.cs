using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Storage;
using PyDotOrg.Graph.Data.Writing;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Brings the file of a table into the database.</summary>
/// <param name="table">The table; it is empty.</param>
/// <param name="connection">To the database.</param>
/// <param name="transaction">Ended by others.</param>
/// <param name="problems">Gets what is wrong. After the first problem the rest is only read, to find more.</param>
internal sealed class TableImport(ExchangeTable table, DbConnection connection, DbTransaction transaction, Problems problems)
{
    private const string BeforeRows = "before_rows";

    private readonly RowWriter writer = new(connection, transaction, keepsExisting: false);
    private readonly string[] columns = [.. table.All.Select(column => column.Name)];
    private readonly List<(long Line, object?[] Values)> batch = new(LineLimits.RowsPerBatch);

    /// <summary>Rows that were read.</summary>
    internal long Rows { get; private set; }

    /// <param name="stream">The file.</param>
    /// <param name="now">The time of the import in UTC.</param>
    /// <param name="notice">Is told how far a long file is.</param>
    /// <param name="cancellation">Gives up.</param>
    internal async Task RunAsync(Stream stream, DateTime now, Action<string> notice, CancellationToken cancellation)
    {
        var lines = new LineReader(stream);
        var reader = new RowReader(table, problems);
        var maker = new RowMaker(table, now);
        LineReader.Outcome outcome;
        while ((outcome = await lines.ReadAsync(cancellation)) == LineReader.Outcome.Line && !problems.IsFull)
        {
            Rows++;
            if (reader.Read(lines.Current, Rows) is { } values && !problems.Any)
            {
                batch.Add((Rows, maker.Make(values)));
            }

            if (batch.Count == LineLimits.RowsPerBatch)
            {
                await FlushAsync(cancellation);
            }

            if (Rows % LineLimits.RowsPerNotice == 0)
            {
                notice(Messages.Progress(table.Name, Rows));
            }
        }

        Explain(outcome);
        await FlushAsync(cancellation);
    }

    private void Explain(LineReader.Outcome outcome)
    {
        if (outcome == LineReader.Outcome.Unfinished)
        {
            problems.Add(Messages.Line(table.FileName, Rows + 1, Messages.Unfinished));
        }
        else if (outcome == LineReader.Outcome.TooLong)
        {
            problems.Add(Messages.LineTooLong(table.FileName, Rows + 1));
        }
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        if (!problems.Any && await WriteAsync(batch, cancellation) is not null)
        {
            await FindRefusedAsync(cancellation);
        }

        batch.Clear();
    }

    /// <summary>One by one, because databases do not say which of many rows they refuse.</summary>
    private async Task FindRefusedAsync(CancellationToken cancellation)
    {
        foreach (var row in batch)
        {
            if (await WriteAsync([row], cancellation) is { } refusal)
            {
                problems.Add(await ExplainAsync(row.Line, row.Values, refusal, cancellation));
                return;
            }
        }
    }

    /// <summary>The refusal of the database, after which none of the rows is there.</summary>
    private async Task<DbException?> WriteAsync(List<(long Line, object?[] Values)> rows, CancellationToken cancellation)
    {
        await transaction.SaveAsync(BeforeRows, cancellation);
        try
        {
            await writer.WriteAsync(new(table.Name, columns, [.. rows.Select(row => row.Values)]), cancellation);
            await transaction.ReleaseAsync(BeforeRows, cancellation);
            return null;
        }
        catch (DbException refusal) when (Refusal.IsOfRow(refusal))
        {
            await transaction.RollbackAsync(BeforeRows, cancellation);
            return refusal;
        }
    }

    private async Task<string> ExplainAsync(long line, object?[] values, DbException refusal, CancellationToken cancellation)
    {
        var taken = Refusal.TakenProperties(refusal, table.Entity);
        if (taken.Count > 0)
        {
            var names = table.All.Where(column => taken.Contains(column.Property.Name)).Select(column => column.Name).ToList();
            return Messages.Member(table.FileName, line, names[0], Messages.Taken(names));
        }

        foreach (var reference in Refusal.IsBrokenReference(refusal) ? table.References : [])
        {
            var value = values[IndexOf(reference.Column.Property)];
            if (value is not null && !await ExistsAsync(reference.Target, value, cancellation))
            {
                return Messages.Member(table.FileName, line, reference.Column.Name, Messages.LeadsNowhere(reference.Target.Name));
            }
        }

        return Messages.Line(table.FileName, line, Messages.Refused(refusal.Message));
    }

    private int IndexOf(IProperty property) => table.All.TakeWhile(column => column.Property != property).Count();

    private async Task<bool> ExistsAsync(ExchangeTable target, object id, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT 1 FROM {target.Name} WHERE {target.Keys[0].Name} = @id";
        command.AddParameter("@id", id);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }
}

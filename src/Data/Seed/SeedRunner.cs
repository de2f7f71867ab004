using System.Data.Common;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>Loads the sets of initial data that a database lacks, all in one transaction.</summary>
internal sealed class SeedRunner(TimeProvider time)
{
    /// <summary>The table of the sets that were loaded.</summary>
    internal const string LoadedTable = "initial_data_sets";

    /// <param name="connection">To a database with all migrations.</param>
    /// <param name="force">Loads sets that are marked as loaded, and sets whose tables are not empty.</param>
    /// <param name="cancellation">Rolls back.</param>
    internal async Task<SeedResult> RunAsync(DbConnection connection, bool force, CancellationToken cancellation)
    {
        if (!force && Missing(await LoadedAsync(connection, cancellation)).Count == 0)
        {
            return new(0, 0);
        }

        await using var transaction = await WriteAccess.BeginAsync(connection, cancellation);
        var sets = force ? [.. SeedSets.All] : Missing(await LoadedAsync(connection, cancellation));
        var added = 0;
        var skipped = 0;
        foreach (var set in sets)
        {
            if (await LoadAsync(set, connection, transaction, force, cancellation) is { } rows)
            {
                added += rows;
            }
            else
            {
                skipped++;
            }
        }

        if (added > 0)
        {
            await MissingHtml.RenderAsync(connection, transaction, cancellation);
            await ExecuteAsync(connection, transaction, "ANALYZE", cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return new(added, skipped);
    }

    /// <summary>Rows that were added, or null when the set was left out because its tables hold rows.</summary>
    private async Task<int?> LoadAsync(
        SeedSet set, DbConnection connection, DbTransaction transaction, bool force, CancellationToken cancellation)
    {
        var sources = await set.ReadAsync(connection, cancellation);
        if (!force && await HaveRowsAsync(sources, connection, cancellation))
        {
            return null;
        }

        var ids = new SeedIds();
        foreach (var key in sources.SelectMany(source => source.References.Append(source.Own).OfType<SeedKey>()).Distinct())
        {
            await ids.LoadAsync(connection, key, cancellation);
        }

        var writer = new RowWriter(connection, transaction, keepsExisting: true);
        var added = 0;
        foreach (var source in sources)
        {
            var table = source.Read(ids);
            var rows = await writer.WriteAsync(table, cancellation);
            added += rows;
            if (rows < table.Rows.Count && source.Own is { } key)
            {
                // Some were there under another id, or could not be added beside others; later sources must not refer to those.
                await ids.LoadAsync(connection, key, cancellation);
            }
        }

        await writer.WriteAsync(Marks([set], time.GetUtcNow().UtcDateTime), cancellation);
        return added;
    }

    /// <summary>Says that no set needs to be loaded: the database has got its rows otherwise.</summary>
    internal static Task MarkAllAsync(DbConnection connection, DbTransaction transaction, DateTime now, CancellationToken cancellation) =>
        new RowWriter(connection, transaction, keepsExisting: true).WriteAsync(Marks(SeedSets.All, now), cancellation);

    /// <summary>Runs one statement.</summary>
    internal static async Task ExecuteAsync(
        DbConnection connection, DbTransaction transaction, string statement, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statement;
        command.CommandTimeout = 0; // A table may be large; the console can be interrupted.
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static TableRows Marks(IEnumerable<SeedSet> sets, DateTime now) =>
        new(LoadedTable, ["name", "loaded_at"], [.. sets.Select(set => new object?[] { set.Name, now })]);

    private static async Task<bool> HaveRowsAsync(
        IReadOnlyList<SeedSource> sources, DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        foreach (var key in sources.Select(source => source.Own).OfType<SeedKey>())
        {
            command.CommandText = $"SELECT 1 FROM {key.Table} LIMIT 1";
            if (await command.ExecuteScalarAsync(cancellation) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<SeedSet> Missing(HashSet<string> loaded) => [.. SeedSets.All.Where(set => !loaded.Contains(set.Name))];

    private static async Task<HashSet<string>> LoadedAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM {LoadedTable}";
        var loaded = new HashSet<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            loaded.Add(reader.GetString(0));
        }

        return loaded;
    }
}

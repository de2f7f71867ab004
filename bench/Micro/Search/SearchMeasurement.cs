using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Micro.Database;

namespace PyDotOrg.Graph.Micro.Search;

/// <summary>Searching many documents, beside a bare statement of the database for the same words.</summary>
internal static class SearchMeasurement
{
    private const int Known = 100;

    private const string OnSqlite = "SELECT rowid, rank FROM search_index WHERE search_index MATCH @match ORDER BY rank LIMIT 20";
    private const string OnPostgres = "SELECT id, ts_rank(words, q) r FROM search_documents, to_tsquery('search_words', @match) q WHERE words @@ q ORDER BY r DESC LIMIT 20";

    /// <summary>Fills a database, unless it was filled before, and prints the figures.</summary>
    /// <param name="count">How many documents there are.</param>
    /// <param name="place">A SQLite file, or the connection string of an empty PostgreSQL database; null for a new file.</param>
    public static async Task<int> RunAsync(int count, string? place)
    {
        await using var database = new BenchDatabase(place ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db"));
        await database.PrepareAsync();
        if (await database.CountAsync("SELECT count(*) FROM pages") == 0)
        {
            await FillAsync(database, count);
        }

        List<string> titles;
        await using (var db = database.Open())
        {
            titles = await db.Pages.OrderBy(page => page.Path).Select(page => page.Title).Take(Known).ToListAsync();
        }

        foreach (var work in SearchWork.All(titles))
        {
            await Timing.PrintAsync(work.Name, work.Variables, variables => database.AskAsync(work.Document, variables));
        }

        await Timing.PrintAsync("bare statement: 20 rows, two words", titles, title => AskBareAsync(database, string.Join(' ', title.Split(' ').Take(2))));
        return 0;
    }

    /// <summary>The same rows twice: triggers keep the index in step, then it is made anew.</summary>
    private static async Task FillAsync(BenchDatabase database, int count)
    {
        var start = Stopwatch.StartNew();
        await new Corpus().FillAsync(database.Open, count);
        var filled = start.Elapsed;
        await database.IndexAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} documents: saved with their index in {filled.TotalSeconds:F0} s, index made anew in {(start.Elapsed - filled).TotalSeconds:F0} s"));
    }

    private static async Task AskBareAsync(BenchDatabase database, string text)
    {
        await using var connection = await database.Connections.OpenReadAsync();
        await using var command = connection.CreateCommand();
        var isSqlite = database.Connections.Provider == DatabaseProvider.Sqlite;
        command.CommandText = isSqlite ? OnSqlite : OnPostgres;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@match", isSqlite ? text : text.Replace(" ", " & ", StringComparison.Ordinal));
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _ = reader.GetInt64(0);
        }
    }
}

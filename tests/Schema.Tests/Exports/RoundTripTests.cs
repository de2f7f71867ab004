using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Exports;

public sealed class RoundTripTests
{
    /// <summary>A value of every kind that the initial data lack.</summary>
    private static readonly string[] More =
    [
        """
        INSERT INTO recurring_rules (id, event_id, frequency, "interval", by_day, count, "until", begins_on, begins_at, duration, all_day, time_zone, expanded_until, created_at, updated_at, row_version)
        SELECT '0193f5c2-0000-7000-8000-000000000001', id, 2, 1, 'MO,WE', 12, '2027-03-04', '2026-12-01', '18:30:00.25', '01:30:00', false, 'Europe/Berlin', '2028-11-22 10:11:12.345678', created_at, updated_at, 3
        FROM events WHERE is_approved ORDER BY id LIMIT 1
        """,
        """
        INSERT INTO event_occurrences (id, event_id, recurring_rule_id, dt_start, dt_end, all_day, ends_at, created_at, updated_at, row_version)
        SELECT '0193f5c2-0000-7000-8000-000000000002', event_id, id, '2026-12-02 17:30:00', NULL, true, '2026-12-03 17:30:00', created_at, updated_at, 1 FROM recurring_rules
        """,
        """
        INSERT INTO banners (id, name, title, link, link_text, banner_type, target, is_active, is_dismissible, is_sitewide, start_date, end_date, created_at, updated_at, row_version, paths, message)
        VALUES ('0193f5c2-0000-7000-8000-000000000003', 'fund', 'Ünïcode 🐍 <b>"quoted"</b>', NULL, NULL, 2, 1, true, false, true, NULL, NULL, '2026-01-02 03:04:05.678901', '2026-01-02 03:04:05.678901', 7, '/a/,/b/', 'two
        lines	and a tab')
        """,
    ];

    public static TheoryData<DatabaseProvider, DatabaseProvider> Ways
    {
        get
        {
            var ways = new TheoryData<DatabaseProvider, DatabaseProvider>();
            foreach (var before in Providers)
            {
                foreach (var after in Providers)
                {
                    ways.Add(before, after);
                }
            }

            return ways;
        }
    }

    private static DatabaseProvider[] Providers =>
        PostgresServer.ReasonToSkip is null ? [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql] : [DatabaseProvider.Sqlite];

    [Theory, MemberData(nameof(Ways))]
    public async Task An_export_of_what_was_imported_has_the_same_bytes(DatabaseProvider from, DatabaseProvider into)
    {
        await using var before = await ExportServer.CreateAsync(from);
        foreach (var statement in More)
        {
            await before.RunAsync(statement);
        }

        var first = await before.ExportAsync();
        await using var after = await ExportServer.CreateAsync(into, DatabaseContent.Tables);
        var import = await after.ImportAsync(first);
        var second = await after.ExportAsync();

        Assert.True(import.Succeeded, string.Join('\n', import.Lines));
        Assert.Equal(Read(first), Read(second));
        Assert.Contains("""{"name":"recurring_rules.jsonl","rows":1""", Compact(first), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_an_import_the_database_is_as_well_as_after_a_start(DatabaseProvider provider)
    {
        await using var before = await ExportServer.CreateAsync(DatabaseProvider.Sqlite);
        await using var after = await ExportServer.CreateAsync(provider, DatabaseContent.Tables);
        await after.ImportAsync(await before.ExportAsync());

        var seeded = await after.Database.Preparation.SeedAsync();
        var search = await after.Database.Preparation.CheckSearchAsync();

        Assert.Equal((true, 0, "The initial data are there already."), (seeded.Succeeded, seeded.RowsLoaded, seeded.Line));
        Assert.Equal((true, "The search index is in step."), (search.Succeeded, search.Line));
    }

    private static Dictionary<string, string> Read(string folder) =>
        Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    private static string Compact(string folder) =>
        File.ReadAllText(Path.Combine(folder, "manifest.json")).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}

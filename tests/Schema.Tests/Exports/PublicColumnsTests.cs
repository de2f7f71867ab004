using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Schema.Exports;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Exports;

public sealed class PublicColumnsTests
{
    private const string Secret = "not for everybody";

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_decided_of_every_column_whether_everybody_sees_it(DatabaseProvider provider)
    {
        await using var server = await ExportServer.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = server.Database.CreateContext();

        Assert.Empty(PublicColumns.All.Undecided(db.Model));
    }

    [Fact]
    public async Task A_column_without_a_decision_and_one_with_two_are_found()
    {
        await using var server = await ExportServer.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);
        await using var db = server.Database.CreateContext();
        var decisions = PublicColumns.All with
        {
            Public = [.. PublicColumns.All.Public.Where(table => table.Name is not ("job_types" or "pages")),
                new PublicTable("job_types", "name name slug created_at updated_at colour")],
        };

        Assert.Equal(
            ["job_types.colour", "job_types.name", "job_types.row_version"],
            decisions.Undecided(db.Model).Where(name => !name.StartsWith("pages", StringComparison.Ordinal)));
        Assert.Contains("pages", decisions.Undecided(db.Model));
        Assert.Contains("pages.title", decisions.Undecided(db.Model));
    }

    [Fact]
    public async Task Every_entity_of_the_schema_that_everybody_sees_rows_of_is_exported()
    {
        await using var server = await ExportServer.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);
        await using var db = server.Database.CreateContext();
        var rules = server.Get<IEnumerable<PublicRows>>().Select(rule => db.Model.FindEntityType(rule.Entity)!.GetTableName()!).ToList();

        Assert.Equal(
            ["api_keys", "email_logs", "email_templates", "job_review_comments", "memberships", "sponsor_contacts", "sponsorship_contracts"],
            rules.Except(PublicColumns.All.Public.Select(table => table.Name)).Order());
        Assert.Equal(
            ["event_event_categories", "feed_aggregate_feeds", "job_job_types"],
            PublicColumns.All.Public.Select(table => table.Name).Except(rules).Order());
    }

    [Fact]
    public async Task Every_private_column_has_a_reason()
    {
        var reasons = PublicColumns.All.Public.SelectMany(table => table.Private.Values.Concat(table.Made.Values)).Concat(PublicColumns.All.Private.Values);

        Assert.All(reasons, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
        await Task.CompletedTask;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_text_of_a_private_column_or_table_is_in_any_file(DatabaseProvider provider)
    {
        await using var server = await ExportServer.CreateAsync(provider);
        await using var db = server.Database.CreateContext();
        var texts = PrivateTexts(db).ToList();
        foreach (var (table, column) in texts)
        {
            await server.RunAsync($"UPDATE {table} SET {column} = '{Secret}' || substr(CAST(id AS TEXT), 1, 3)");
        }

        var export = await server.ExportAsync();

        Assert.True(texts.Count > 30, "There are more texts than these.");
        Assert.DoesNotContain(Directory.GetFiles(export), file => File.ReadAllText(file).Contains(Secret, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Table, string Column)> PrivateTexts(PyDotOrgDbContext db) =>
        from entity in db.Model.GetEntityTypes()
        let table = entity.GetTableName()
        where entity.FindPrimaryKey() is not null && table is not ("initial_data_sets" or "rate_windows" or "announcements" or "shared_keys" or "used_states")
        let decided = PublicColumns.All.Public.FirstOrDefault(one => one.Name == table)
        from property in entity.GetProperties()
        where property.ClrType == typeof(string)
        let column = property.GetColumnName()
        where decided is null || decided.Private.ContainsKey(column) || decided.Made.ContainsKey(column)
        select (table, column);
}

using System.Data.Common;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Jobs;

/// <summary>The statements of the job board's lists walk an index in its order, on whichever page: nothing is sorted.</summary>
public sealed partial class JobListPlanTests
{
    private static readonly (string Arguments, string Index)[] Lists =
    [
        ("", "ix_jobs_status_created_at_id_expires"),
        ("where: { createdAt: { lt: \"2026-01-01T00:00:00Z\" } }", "ix_jobs_status_created_at_id_expires"),
        ("where: { country: { eq: \"France\" } }", "ix_jobs_status_country_created_at_id_expires"),
        ("where: { telecommuting: { eq: true } }", "ix_jobs_status_telecommuting_created_at_id_expires"),
        ("where: { telecommuting: { eq: false } }", "ix_jobs_status_telecommuting_created_at_id_expires"),
        ("order: [{ createdAt: ASC }]", "ix_jobs_status_created_at_id_expires"),
        ("order: [{ jobTitle: ASC }]", "ix_jobs_status_job_title_id_expires"),
        ("order: [{ companyName: ASC }]", "ix_jobs_status_company_name_id_expires"),
        ("order: [{ slug: ASC }]", "ix_jobs_status_slug_id_expires"),
        ("order: [{ expires: ASC }]", "ix_jobs_status_expires_id"),
        ("order: [{ expires: DESC }]", "ix_jobs_status_expires_descending_id"),
    ];

    /// <summary>Rows that are equal so far come by their ids, whichever way the list goes: these few are sorted. PostgreSQL takes the unique index of slugs.</summary>
    private static readonly string[] TiesAreSorted = ["order: [{ createdAt: ASC }]", "order: [{ slug: ASC }]"];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task No_page_of_a_list_is_sorted(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var wrong = new List<string>();
        foreach (var (arguments, index) in Lists)
        {
            var first = await server.AskAsync($"{{ jobs(first: 2{Behind(arguments)}) {{ nodes {{ slug }} pageInfo {{ endCursor }} }} }}");
            var cursor = first.Data.GetProperty("jobs").GetProperty("pageInfo").GetProperty("endCursor").GetString();
            var second = await server.AskAsync($"{{ jobs(first: 2, after: \"{cursor}\"{Behind(arguments)}) {{ nodes {{ slug }} }} }}");
            foreach (var statement in first.Statements.Concat(second.Statements))
            {
                var plan = await ExplainAsync(server.Database, provider, statement);
                var isSorted = plan.Replace("Incremental Sort ", "", StringComparison.Ordinal).Contains("Sort  (", StringComparison.Ordinal)
                    || plan.Contains("FOR ORDER BY", StringComparison.Ordinal);
                var sortsTies = plan.Contains("FOR LAST TERM", StringComparison.Ordinal) || plan.Contains("Incremental Sort", StringComparison.Ordinal);
                // Values and nulls of a key are two lists of one page each, and both pages are sorted into one.
                if ((isSorted && !statement.Contains("UNION ALL", StringComparison.Ordinal)) || (sortsTies && !TiesAreSorted.Contains(arguments)) || !plan.Contains(provider == DatabaseProvider.Sqlite ? index : "Index", StringComparison.Ordinal))
                {
                    wrong.Add($"{arguments}: {plan}\n{statement}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static string Behind(string arguments) => arguments.Length == 0 ? "" : $", {arguments}";

    /// <summary>Small tables are read as a whole, so PostgreSQL is asked for what it would do with large ones.</summary>
    private static async Task<string> ExplainAsync(TestDatabase database, DatabaseProvider provider, string statement)
    {
        await using var connection = await database.Connections.OpenAsync();
        if (provider == DatabaseProvider.Sqlite)
        {
            return await RunAsync(connection, "EXPLAIN QUERY PLAN " + Parameter().Replace(statement, "NULL"));
        }

        var name = $"list{Guid.NewGuid():N}";
        var count = Parameter().Matches(statement).Select(match => match.Value).Distinct().Count();
        await RunAsync(connection, "SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off; SET plan_cache_mode = force_generic_plan");
        await RunAsync(connection, $"PREPARE {name} AS {statement}");
        return await RunAsync(connection, $"EXPLAIN EXECUTE {name}{(count > 0 ? $"({string.Join(", ", Enumerable.Repeat("NULL", count))})" : "")}");
    }

    private static async Task<string> RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join("; ", lines);
    }

    [GeneratedRegex(@"[?$][0-9]+")]
    private static partial Regex Parameter();
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Exchange;

public sealed class DataExportTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_are_not_public_leave_nothing_but_the_ids_that_public_rows_name(DatabaseProvider provider)
    {
        await using var exchange = await SmallExchange.CreateAsync(provider);
        await using var db = exchange.Database.CreateContext();
        var author = (await db.SuccessStories.Where(story => story.IsPublished).OrderBy(story => story.Id).FirstAsync()).CreatorId!.Value;
        var poster = (await db.Jobs.Where(job => job.Status == JobStatus.Approved && job.CreatorId != author && job.CreatorId != null).OrderBy(job => job.Id).FirstAsync()).CreatorId!.Value;
        await exchange.RunAsync($"UPDATE users SET public_profile = false WHERE id IN ('{author}', '{poster}')");
        var hidden = (await db.Jobs.Where(job => job.Status != JobStatus.Approved).Select(job => job.Id).ToListAsync()).ConvertAll(id => id.ToString());

        await exchange.ExportAsync();

        var users = exchange.Lines("users").Select(line => JsonNode.Parse(line)!.AsObject()).ToDictionary(user => user["id"]!.GetValue<string>());
        Assert.Equal(["id"], users[author.ToString()].Select(member => member.Key));
        Assert.DoesNotContain(exchange.Lines("jobs"), line => line.Contains(poster.ToString(), StringComparison.Ordinal));
        Assert.NotEmpty(hidden);
        Assert.DoesNotContain(exchange.Lines("job_job_types").Concat(exchange.Lines("jobs")), line => hidden.Exists(id => line.Contains(id, StringComparison.Ordinal)));
        Assert.Equal(
            await db.Jobs.CountAsync(job => job.Status == JobStatus.Approved), exchange.Lines("jobs").Length);
    }

    [Fact]
    public async Task What_is_written_while_an_export_runs_is_not_in_it_and_is_not_kept_waiting()
    {
        await using var exchange = await SmallExchange.CreateAsync(DatabaseProvider.Sqlite);
        await using var db = exchange.Database.CreateContext();
        await Data.Storage.Snapshot.BeginAsync(db, CancellationToken.None);
        var before = await db.JobTypes.CountAsync();
        await exchange.RunAsync("INSERT INTO job_types SELECT '0193f5c2-0000-7000-8000-000000000009', 'x', 'x', created_at, updated_at, 1 FROM job_types LIMIT 1");

        Assert.Equal(before, await db.JobTypes.CountAsync());
    }

    [Fact]
    public async Task Nothing_is_left_behind_where_an_export_fails()
    {
        await using var exchange = await SmallExchange.CreateAsync(DatabaseProvider.Sqlite);
        await exchange.RunAsync("UPDATE jobs SET description = replace(hex(zeroblob(8500000)), '0', 'a') WHERE id = (SELECT min(id) FROM jobs WHERE status = 2)");

        var report = await exchange.ExportAsync();

        Assert.False(report.Succeeded);
        Assert.Matches("^Cannot write \".*\": The row [0-9a-f-]{36} of jobs is longer than 16,777,216 bytes, the most that an import reads\\.$", Assert.Single(report.Lines));
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(exchange.Folder)!));
    }
}

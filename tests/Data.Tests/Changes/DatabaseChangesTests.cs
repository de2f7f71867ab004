using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Changes;
using PyDotOrg.Graph.Testing;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Changes;

/// <summary>Changed tables are told of before whoever has changed them goes on.</summary>
public sealed class DatabaseChangesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Whatever_a_context_commits_is_told_at_once(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With(static services => services.AddChanges());
        var versions = await ListenAsync(database.Services);
        await using var db = database.CreateContext();

        db.Add(new Data.Entities.Downloads.OperatingSystem { Name = "Plan 9", Slug = "plan-9" });
        Assert.Equal("operating_systems", await ChangedAsync(versions, () => db.SaveChangesAsync()));
        Assert.Equal("releases", await ChangedAsync(versions, () => db.Releases.ExecuteUpdateAsync(set => set.SetProperty(release => release.ReleaseNotesUrl, "x"))));
        Assert.Equal("pages", await ChangedAsync(versions, () => db.Database.ExecuteSqlRawAsync("UPDATE pages SET title = title")));
        Assert.Equal("calendars feeds", await ChangedAsync(versions, async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Priority, 1));
            await db.Calendars.ExecuteUpdateAsync(set => set.SetProperty(calendar => calendar.Name, "x"));
            await transaction.CommitAsync();
        }));
        Assert.Contains("release_files", await ChangedAsync(versions, () => db.Releases.Where(release => release.Files.Any()).ExecuteDeleteAsync()));
        Assert.Equal("", await ChangedAsync(versions, async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Priority, 2));
            await transaction.RollbackAsync();
        }));
        Assert.Equal("", await ChangedAsync(versions, () => db.Feeds.ToListAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_another_program_commits_is_told_soon(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With(static services => services.AddChanges());
        var versions = await ListenAsync(database.Services);
        await using var other = TestDatabase.Serve(provider, database.ConnectionString);
        await using var db = await other.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        var (since, pages) = (versions.Now, new[] { versions.Find("pages")!.Value });

        await db.Pages.ExecuteUpdateAsync(set => set.SetProperty(page => page.Title, "x"));
        await Wait.UntilAsync(
            () =>
            {
                database.Services.GetRequiredService<DatabaseChanges>().Refresh();
                return !versions.AreUnchanged(pages, since);
            },
            "The change is seen.");
        Assert.True(versions.AreUnchanged([versions.Find("feeds")!.Value], since));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task More_writers_than_connections_do_not_wait_for_each_other(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With(static services => services.AddChanges());
        var versions = await ListenAsync(database.Services);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(async priority =>
        {
            await using var db = database.CreateContext();
            await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Priority, priority));
        }));

        Assert.True(versions.IsComplete);
    }

    [Theory, OnPostgres]
    public async Task While_nobody_listens_nothing_counts_as_unchanged(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With(static services => services.AddChanges());
        var versions = await ListenAsync(database.Services);
        var since = versions.Now;
        await using (var other = database.AnotherServer())
        {
            await using var db = await other.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
            await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }

        await Wait.UntilAsync(() => !versions.AreUnchanged([], since), "The server has seen that it heard nothing.");
        await Wait.UntilAsync(() => versions.IsComplete, "The server listens again.");
        Assert.True(versions.AreUnchanged([], versions.Now));
    }

    private static async Task<TableVersions> ListenAsync(IServiceProvider services)
    {
        var changes = services.GetRequiredService<DatabaseChanges>();
        await changes.StartAsync(default);
        changes.Refresh();
        Assert.True(changes.Versions.IsComplete);
        return changes.Versions;
    }

    /// <summary>The tables that an action has changed.</summary>
    private static async Task<string> ChangedAsync(TableVersions versions, Func<Task> act)
    {
        var since = versions.Now;
        await act();
        string[] tables = ["calendars", "feeds", "operating_systems", "pages", "release_files", "releases", "users"];
        return string.Join(' ', tables.Where(table => !versions.AreUnchanged([versions.Find(table)!.Value], since)));
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Storage;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Seed;

public sealed class SeedTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_whole_data_set_is_loaded(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);

        Assert.Equal(InitialData.Counts, await Tables.CountAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_line_has_one_latest_release(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        Assert.Equal(
            ["Python 2.7.18", "Python 3.14.7"],
            await db.Releases.Where(release => release.IsLatest).OrderBy(release => release.Name).Select(release => release.Name).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_release_is_read_as_it_stands_in_the_file(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        var release = await db.Releases.Include(row => row.Series).Include(row => row.Files).ThenInclude(file => file.OperatingSystem)
            .AsSplitQuery().SingleAsync(row => row.Slug == "python-3147");

        Assert.Equal(
            (DeterministicId.Of("release", "python-3147"), "Python 3.14.7", PythonVersion.Python3, "3.14.7", 3_014_007_9_000),
            (release.Id, release.Name, release.Version, release.VersionNumber, release.VersionOrder));
        Assert.Equal(
            (ReleaseStatus.Bugfix, false, true, true, "3.14", SeriesStatus.Bugfix),
            (release.Status, release.PreRelease, release.IsLatest, release.IsPublished, release.Series!.Name, release.Series.Status));
        Assert.Equal(8, release.Files.Count);
        var installer = release.Files.Single(file => file.Slug == "3147-Windows-installer-64-bit");
        Assert.Equal(
            (DeterministicId.Of("release-file", "3147-Windows-installer-64-bit"), "windows", true, "https://www.python.org/ftp/python/3.14.7/python-3.14.7-amd64.exe"),
            (installer.Id, installer.OperatingSystem.Slug, installer.DownloadButton, installer.Url));
    }

    [PostgresFact]
    public async Task Both_databases_hold_the_same_rows()
    {
        await using var sqlite = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var postgres = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);

        Assert.Equal(await Dump.OfAsync(sqlite, bookkeeping: false), await Dump.OfAsync(postgres, bookkeeping: false));
    }

    /// <summary>EF Core reads what was written without it; this asks for the other direction.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_EF_Core_writes_are_stored_in_the_same_form(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var copy = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using (var from = database.CreateContext())
        await using (var to = copy.CreateContext())
        {
            await Tables.CopyAsync(from, to);
            await to.SaveChangesAsync();
        }

        Assert.Equal(
            await Dump.OfAsync(database, bookkeeping: false, times: false), await Dump.OfAsync(copy, bookkeeping: false, times: false));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Loading_again_finds_all_there(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var before = await Dump.OfAsync(database);

        var report = await database.Preparation.SeedAsync();
        var forced = await database.Preparation.SeedAsync(force: true);

        Assert.Equal("The initial data are there already.", report.Line);
        Assert.Equal("The initial data are there already.", forced.Line);
        Assert.Equal(before, await Dump.OfAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_were_deleted_come_back_only_by_force(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var before = await Dump.OfAsync(database);
        await using (var db = database.CreateContext())
        {
            await db.Releases.Where(release => release.Slug == "python-3147").ExecuteDeleteAsync();
        }

        var report = await database.Preparation.SeedAsync();
        var forced = await database.Preparation.SeedAsync(force: true);

        Assert.Equal(0, report.RowsLoaded);
        Assert.Equal("Loaded the initial data: 9 rows.", forced.Line);
        Assert.Equal(before, await Dump.OfAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_were_changed_stay_changed(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var db = database.CreateContext())
        {
            var release = await db.Releases.AsTracking().SingleAsync(row => row.Slug == "python-3147");
            release.Content = "Withdrawn.";
            await db.SaveChangesAsync();
        }

        var before = await Dump.OfAsync(database);
        await database.Preparation.SeedAsync(force: true);

        Assert.Equal(before, await Dump.OfAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_that_was_there_before_keeps_its_id_and_gets_the_files(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        var own = new Release { Name = "Python 3.14.6", Slug = "python-3146", IsLatest = true, IsPublished = true };
        await using (var db = database.CreateContext())
        {
            db.Releases.Add(own);
            await db.SaveChangesAsync();
        }

        var skipped = await database.Preparation.SeedAsync();
        var forced = await database.Preparation.SeedAsync(force: true);

        Assert.Equal($"Loaded {InitialData.Rows - InitialData.RowsOfDownloads} rows; tables that hold other rows were left alone, --force adds to them, too.", skipped.Line);
        Assert.Equal("Loaded the initial data: 2439 rows.", forced.Line);
        await using var after = database.CreateContext();
        var release = await after.Releases.Include(row => row.Files).SingleAsync(row => row.Slug == "python-3146");
        Assert.Equal((own.Id, 8), (release.Id, release.Files.Count));
        Assert.Equal(
            ["python-2718", "python-3146"],
            await after.Releases.Where(row => row.IsLatest).OrderBy(row => row.Slug).Select(row => row.Slug).ToListAsync());
    }

    /// <summary>Accounts of others keep the sample accounts out, and with them what cannot be without an author.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_whose_author_is_not_there_are_left_out_or_have_none(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using (var db = database.CreateContext())
        {
            db.Users.Add(new User { Username = "imani.otieno", Email = "imani@example.com" });
            await db.SaveChangesAsync();
        }

        await database.Preparation.SeedAsync();

        await using var after = database.CreateContext();
        var own = await after.Users.SingleAsync();
        var posts = await after.CommunityPosts.Include(post => post.Links).ToListAsync();
        Assert.Equal((60, 31, 0, 1), (
            await after.Jobs.CountAsync(job => job.CreatorId == null || job.CreatorId == own.Id),
            await after.Pages.CountAsync(page => page.CreatorId == null),
            await after.SuccessStories.CountAsync(),
            await after.Memberships.CountAsync()));
        Assert.NotEmpty(posts);
        Assert.All(posts, post => Assert.Equal(own.Id, post.CreatorId));
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>What queries may rely on, alike on both databases.</summary>
public sealed class QueryTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Nulls_come_first_when_ascending_and_last_when_descending(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        db.Releases.Add(new Release { Name = "dated", Slug = "dated", ReleaseDate = new DateOnly(2026, 10, 7) });
        db.Releases.Add(new Release { Name = "undated", Slug = "undated" });
        await db.SaveChangesAsync();

        Assert.Equal(["undated", "dated"], await db.Releases.OrderBy(row => row.ReleaseDate).Select(row => row.Name).ToListAsync());
        Assert.Equal(["dated", "undated"], await db.Releases.OrderByDescending(row => row.ReleaseDate).Select(row => row.Name).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Texts_sort_by_code_point(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        db.Releases.AddRange(new[] { "b", "B", "a-c", "ab", "\u00e4" }.Select(name => new Release { Name = name, Slug = name }));
        await db.SaveChangesAsync();

        Assert.Equal(["B", "a-c", "ab", "b", "\u00e4"], await db.Releases.OrderBy(row => row.Name).Select(row => row.Name).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_statement_does_not_depend_on_how_many_ids_it_is_given(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var ids = await db.Releases.OrderBy(row => row.Slug).Select(row => row.Id).Take(3).ToListAsync();

        Assert.Equal(Statement(ByIds(db, [ids[0]])), Statement(ByIds(db, ids)));
        Assert.Equal(ids, await ByIds(db, ids).OrderBy(row => row.Slug).Select(row => row.Id).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_are_not_tracked(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        await db.OperatingSystems.ToListAsync();

        Assert.Empty(db.ChangeTracker.Entries());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_release_takes_its_files_along_and_a_system_in_use_stays(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        await db.Releases.Where(row => row.Slug == "python-3147").ExecuteDeleteAsync();

        Assert.Equal(1781 - 8, await db.ReleaseFiles.CountAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => db.OperatingSystems.Where(row => row.Slug == "windows").ExecuteDeleteAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_release_has_one_download_button_for_a_system(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var file = await db.ReleaseFiles.AsTracking().SingleAsync(row => row.Slug == "3147-Windows-installer-32-bit");

        file.DownloadButton = true;

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static IQueryable<Release> ByIds(PyDotOrgDbContext db, List<Guid> ids) => db.Releases.Where(row => ids.Contains(row.Id));

    /// <summary>Without the parameters' values, which come first.</summary>
    private static string Statement(IQueryable<Release> query) =>
        query.ToQueryString() is var text ? text[text.IndexOf("SELECT", StringComparison.Ordinal)..] : "";
}

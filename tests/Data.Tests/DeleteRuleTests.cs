using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>What a deletion takes along, leaves alone, or is refused for (rest-v1.md 1.2); the databases see to it.</summary>
public sealed class DeleteRuleTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_would_take_the_content_of_others_along_is_refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        await RefusedAsync(db.OperatingSystems.Where(row => row.Slug == "windows"));
        await RefusedAsync(db.Calendars.Where(row => row.Slug == "python-events"));
        await RefusedAsync(db.StoryCategories.Where(row => row.Stories.Count > 0));
        await RefusedAsync(db.SponsorshipLevels.Where(row => row.Sponsorships.Count > 0));
        await RefusedAsync(db.Sponsors.Where(row => row.Sponsorships.Count > 0));
        await RefusedAsync(db.Users.Where(row => row.CommunityPosts.Count > 0));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_takes_its_own_along(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        await db.Jobs.ExecuteDeleteAsync();
        await db.Events.ExecuteDeleteAsync();
        await db.Feeds.ExecuteDeleteAsync();
        await db.CommunityPosts.ExecuteDeleteAsync();

        Assert.Equal(
            (0, 0, 0, 0),
            (await db.JobReviewComments.CountAsync(), await db.EventOccurrences.CountAsync(), await db.BlogEntries.CountAsync(),
                await db.CommunityLinks.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_can_do_without_another_stay(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        await db.JobTypes.ExecuteDeleteAsync();
        await db.JobCategories.ExecuteDeleteAsync();
        await db.EventLocations.ExecuteDeleteAsync();
        await db.EventCategories.ExecuteDeleteAsync();
        await db.FeedAggregates.ExecuteDeleteAsync();
        await db.Users.Where(row => row.Jobs.Count > 0 && row.CommunityPosts.Count == 0 && row.SuccessStories.Count == 0
            && row.Username == "priya.raman").ExecuteDeleteAsync();

        Assert.Equal(
            (60, 450, 5, 0),
            (await db.Jobs.CountAsync(row => row.CategoryId == null && row.JobTypes.Count == 0),
                await db.Events.CountAsync(row => row.VenueId == null && row.Categories.Count == 0), await db.Feeds.CountAsync(),
                await db.Jobs.CountAsync(row => row.Creator!.Username == "priya.raman")));
    }

    private static async Task RefusedAsync<TRow>(IQueryable<TRow> rows)
        where TRow : class => await Assert.ThrowsAnyAsync<DbException>(() => rows.ExecuteDeleteAsync());
}

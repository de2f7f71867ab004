using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Configuration;

/// <summary>Every list of the contract is read in the order of an index: nothing is sorted, so a page costs the same everywhere.</summary>
/// <remarks>Of two indexes with the same order PostgreSQL takes either, by how many rows there are; SQLite takes the one that was made for the list.</remarks>
public sealed class ListIndexTests
{
    private static readonly Guid Anybody = new("00000000-0000-7000-8000-000000000001");

    private static DateTime Now { get; } = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>A value that a caller gave. Of a constant EF Core makes a bare condition, for which SQLite looks into no index.</summary>
    private static bool Chosen { get; } = true;

    private static readonly Dictionary<string, Func<PyDotOrgDbContext, IQueryable<object>>> Lists = new(StringComparer.Ordinal)
    {
        ["ix_releases_release_date_name_id"] = db => db.Releases
            .OrderByDescending(row => row.ReleaseDate).ThenByDescending(row => row.Name).ThenBy(row => row.Id),
        ["ix_job_types_name_id"] = db => db.JobTypes.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_job_categories_name_id"] = db => db.JobCategories.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_jobs_created_at_id"] = db => Newest(db.Jobs),
        ["ix_jobs_status_created_at_id_expires"] = db => Newest(db.Jobs.Where(row => row.Status == JobStatus.Approved)),
        ["ix_jobs_creator_id_created_at_id"] = db => Newest(db.Jobs.Where(row => row.CreatorId == Anybody)),
        ["ix_jobs_creator_id_status_created_at_id"] = db =>
            Newest(db.Jobs.Where(row => row.CreatorId == Anybody && row.Status == JobStatus.Draft)),
        ["ix_jobs_category_id_status_created_at_id_expires"] = db =>
            Newest(db.Jobs.Where(row => row.CategoryId == Anybody && row.Status == JobStatus.Approved)),
        ["ix_jobs_status_country_created_at_id_expires"] = db =>
            Newest(db.Jobs.Where(row => row.Status == JobStatus.Approved && row.Country == "France")),
        ["ix_jobs_status_telecommuting_created_at_id_expires"] = db =>
            Newest(db.Jobs.Where(row => row.Status == JobStatus.Approved && row.Telecommuting == Chosen)),
        ["ix_jobs_status_slug_id_expires"] = db => db.Jobs.Where(row => row.Status == JobStatus.Approved).OrderBy(row => row.Slug),
        ["ix_jobs_status_expires_descending_id"] = db =>
            db.Jobs.Where(row => row.Status == JobStatus.Approved).OrderByDescending(row => row.Expires).ThenBy(row => row.Id),
        ["ix_jobs_status_job_title_id_expires"] = db =>
            db.Jobs.Where(row => row.Status == JobStatus.Approved).OrderBy(row => row.JobTitle).ThenBy(row => row.Id),
        ["ix_jobs_status_company_name_id_expires"] = db =>
            db.Jobs.Where(row => row.Status == JobStatus.Approved).OrderBy(row => row.CompanyName).ThenBy(row => row.Id),
        ["ix_job_review_comments_job_id_created_at_id"] = db => Newest(db.JobReviewComments.Where(row => row.JobId == Anybody)),
        ["ix_calendars_name_id"] = db => db.Calendars.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_event_categories_calendar_id_name_id"] = db =>
            db.EventCategories.Where(row => row.CalendarId == Anybody).OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_event_locations_name_id"] = db => db.EventLocations.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_events_calendar_id_name_id"] = db =>
            db.Events.Where(row => row.CalendarId == Anybody).OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_event_occurrences_dt_start_id"] = db =>
            db.EventOccurrences.Where(row => row.DtStart >= Now).OrderBy(row => row.DtStart).ThenBy(row => row.Id),
        ["ix_event_occurrences_event_id_dt_start_id"] = db =>
            db.EventOccurrences.Where(row => row.EventId == Anybody).OrderBy(row => row.DtStart).ThenBy(row => row.Id),
        ["ix_event_occurrences_event_id_ends_at_dt_start"] = db =>
            db.Events.Select(row => row.Occurrences.Where(time => time.EndsAt >= Now).OrderBy(time => time.EndsAt).ThenBy(time => time.DtStart)
                .Select(time => (object)time.DtStart).First()),
        ["ix_event_occurrences_ends_at_dt_start_event_id"] = db => db.EventOccurrences.Where(time => time.EndsAt >= Now)
            .OrderBy(time => time.EndsAt).ThenBy(time => time.DtStart).Select(time => (object)time.EventId),
        ["ix_sponsorship_levels_order_name_id"] = db =>
            db.SponsorshipLevels.OrderBy(row => row.Order).ThenBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_sponsors_name_id"] = db => db.Sponsors.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_sponsorships_status_created_at_id"] = db => Newest(db.Sponsorships.Where(row => row.Status == SponsorshipStatus.Finalized)),
        ["ix_sponsorships_level_id_status_created_at_id"] = db =>
            Newest(db.Sponsorships.Where(row => row.LevelId == Anybody && row.Status == SponsorshipStatus.Finalized)),
        ["ix_sponsorships_sponsor_id_status_created_at_id"] = db =>
            Newest(db.Sponsorships.Where(row => row.SponsorId == Anybody && row.Status == SponsorshipStatus.Finalized)),
        ["ix_memberships_created_at_id"] = db => Newest(db.Memberships),
        ["ix_users_is_active_public_profile_search_visibility_username"] = db => db.Users
            .Where(row => row.IsActive == Chosen && row.PublicProfile == Chosen && row.SearchVisibility == SearchVisibility.Public)
            .OrderBy(row => row.Username),
        ["ix_pages_is_published_path"] = db => db.Pages.Where(row => row.IsPublished == Chosen).OrderBy(row => row.Path),
        ["ix_page_images_page_id_created_at_id"] = db => Newest(db.PageImages.Where(row => row.PageId == Anybody)),
        ["ix_feeds_is_active_priority_name_id"] = db => db.Feeds.Where(row => row.IsActive == Chosen)
            .OrderByDescending(row => row.Priority).ThenBy(row => row.Name).ThenBy(row => row.Id),
        ["ix_blog_entries_pub_date_id"] = db => db.BlogEntries.OrderByDescending(row => row.PubDate).ThenBy(row => row.Id),
        ["ix_blog_entries_feed_id_pub_date_id"] = db =>
            db.BlogEntries.Where(row => row.FeedId == Anybody).OrderByDescending(row => row.PubDate).ThenBy(row => row.Id),
        ["ix_related_blogs_blog_name_id"] = db => db.RelatedBlogs.OrderBy(row => row.BlogName).ThenBy(row => row.Id),
        ["ix_success_stories_is_published_created_at_id"] = db => Newest(db.SuccessStories.Where(row => row.IsPublished == Chosen)),
        ["ix_success_stories_category_id_is_published_created_at_id"] = db =>
            Newest(db.SuccessStories.Where(row => row.CategoryId == Anybody && row.IsPublished == Chosen)),
        ["ix_community_posts_is_published_created_at_id"] = db => Newest(db.CommunityPosts.Where(row => row.IsPublished == Chosen)),
        ["ix_community_links_post_id_id"] = db => db.CommunityLinks.Where(row => row.PostId == Anybody).OrderBy(row => row.Id),
        ["ix_minutes_is_published_date_id"] = db =>
            db.Minutes.Where(row => row.IsPublished == Chosen).OrderByDescending(row => row.Date).ThenBy(row => row.Id),
        ["ix_elections_nominations_open_id"] = db => db.Elections.OrderByDescending(row => row.NominationsOpen).ThenBy(row => row.Id),
        ["ix_nominees_election_id_accepted_created_at_id"] = db =>
            Newest(db.Nominees.Where(row => row.ElectionId == Anybody && row.Accepted == Chosen)),
        ["ix_work_groups_active_name_id"] = db =>
            db.WorkGroups.Where(row => row.Active == Chosen).OrderBy(row => row.Name).ThenBy(row => row.Id),
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_list_is_read_in_the_order_of_an_index(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        await db.Database.OpenConnectionAsync();
        if (provider == DatabaseProvider.PostgreSql)
        {
            await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off");
        }

        var wrong = new List<string>();

        foreach (var (index, list) in Lists)
        {
            var plan = await ExplainAsync(db, list(db).Take(10));
            if (!plan.Contains(provider == DatabaseProvider.Sqlite ? index : "Index", StringComparison.Ordinal)
                || plan.Contains("Sort", StringComparison.Ordinal) || plan.Contains("TEMP B-TREE", StringComparison.Ordinal))
            {
                wrong.Add($"{index}: {plan}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static IQueryable<TRow> Newest<TRow>(IQueryable<TRow> rows)
        where TRow : Data.Entities.Entity => rows.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id);

    /// <summary>Tables of sixty rows are sorted faster than an index is read, so PostgreSQL is asked for what it would do with many.</summary>
    private static async Task<string> ExplainAsync(PyDotOrgDbContext db, IQueryable query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = (db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join("; ", lines);
    }
}

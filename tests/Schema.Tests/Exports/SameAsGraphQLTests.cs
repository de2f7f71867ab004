using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Exports;

/// <summary>An export is compared with what the API tells somebody without an account about the same data on the same day.</summary>
public sealed class SameAsGraphQLTests
{
    /// <summary>The lists of the schema, and the files that have the same rows. Of members, lists show only some.</summary>
    private static readonly (string List, string File)[] Lists =
    [
        ("banners", "banners"), ("blogEntries", "blog_entries"), ("calendars", "calendars"), ("codeSamples", "code_samples"),
        ("communityLinks", "community_links"), ("communityPhotos", "community_photos"), ("communityPosts", "community_posts"),
        ("communityVideos", "community_videos"), ("elections", "elections"), ("eventCategories", "event_categories"),
        ("eventLocations", "event_locations"), ("eventOccurrences", "event_occurrences"), ("events", "events"), ("feedAggregates", "feed_aggregates"),
        ("feeds", "feeds"), ("jobCategories", "job_categories"), ("jobTypes", "job_types"), ("jobs", "jobs"), ("nominations", "nominations"),
        ("nominees", "nominees"), ("operatingSystems", "operating_systems"), ("pageDocuments", "page_documents"), ("pageImages", "page_images"),
        ("pages", "pages"), ("relatedBlogs", "related_blogs"), ("releaseFiles", "release_files"), ("releases", "releases"), ("sponsors", "sponsors"),
        ("sponsorshipLevels", "sponsorship_levels"), ("sponsorships", "sponsorships"), ("storyCategories", "story_categories"),
        ("successStories", "success_stories"), ("userGroups", "user_groups"), ("workGroups", "work_groups"),
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_file_has_the_rows_that_lists_show_to_somebody_without_an_account(DatabaseProvider provider)
    {
        await using var api = await QueryServer.ServePyDotOrgAsync(provider);
        await using var exports = await ExportServer.CreateAsync(provider, clock: api.Clock);
        foreach (var statement in Hide)
        {
            await exports.RunAsync(statement);
            await RunAsync(api, statement);
        }

        var folder = await exports.ExportAsync();
        var shown = new List<string>();
        var exported = new List<string>();
        foreach (var (list, file) in Lists)
        {
            var answer = (await api.AskAsync($"{{ {list}Offset(take: 1000) {{ totalCount items {{ uuid }} }} }}")).Data.GetProperty(list + "Offset");
            var ids = answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("uuid").GetString());
            var lines = (await File.ReadAllLinesAsync(Path.Combine(folder, file + ".jsonl"))).Select(Id).ToList();
            shown.Add($"{list} {answer.GetProperty("totalCount").GetInt32()} {string.Join(' ', ids.Order())}");
            exported.Add($"{list} {lines.Count} {string.Join(' ', (lines.Count <= 1000 ? lines : ids).Order())}");
        }

        Assert.Equal(shown, exported);
    }

    [Fact]
    public async Task A_job_leaves_the_export_when_it_leaves_the_board()
    {
        var clock = new SetClock();
        await using var exports = await ExportServer.CreateAsync(DatabaseProvider.Sqlite, clock: clock);
        var jobs = Path.Combine(await exports.ExportAsync(), "jobs.jsonl");
        var (before, first) = (await File.ReadAllLinesAsync(jobs), DateOnly.MaxValue);
        foreach (var expires in before.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("expires").GetString()).OfType<string>())
        {
            first = DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture) is var day && day < first ? day : first;
        }

        clock.Now = new(first.AddDays(1), default, TimeSpan.Zero);
        var after = await File.ReadAllLinesAsync(Path.Combine(await exports.ExportAsync(), "jobs.jsonl"));

        Assert.InRange(after.Length, 1, before.Length - 1);
        Assert.DoesNotContain(after, line => line.Contains($"\"expires\":\"{first:yyyy-MM-dd}\"", StringComparison.Ordinal));
    }

    /// <summary>Parents that are not public hide what belongs to them.</summary>
    private static string[] Hide { get; } =
    [
        "UPDATE releases SET is_published = false WHERE slug IN ('python-3130', 'python-3129')",
        "UPDATE events SET is_approved = false WHERE id IN (SELECT id FROM events ORDER BY id LIMIT 40)",
        "UPDATE feeds SET is_active = false WHERE id IN (SELECT id FROM feeds ORDER BY id LIMIT 1)",
        "UPDATE community_posts SET is_published = false WHERE id IN (SELECT post_id FROM community_links WHERE post_id IS NOT NULL ORDER BY id LIMIT 1)",
        "UPDATE nominees SET accepted = false WHERE id IN (SELECT nominee_id FROM nominations ORDER BY id LIMIT 1)",
        "UPDATE sponsorships SET status = 2 WHERE id IN (SELECT id FROM sponsorships WHERE status = 3 ORDER BY id LIMIT 3)",
    ];

    private static async Task RunAsync(QueryServer api, string statement)
    {
        await using var db = api.Database.CreateContext();
        await db.Database.ExecuteSqlRawAsync(statement);
    }

    private static string? Id(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("id").GetString();
    }
}

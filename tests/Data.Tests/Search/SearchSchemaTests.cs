using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Search;

/// <summary>The index follows every change, whoever makes it, in the same transaction; what breaks it is noticed.</summary>
public sealed class SearchSchemaTests
{
    private const string InStep = "The search index is in step.";

    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory, OnSqlite, OnPostgres]
    public async Task What_becomes_public_is_found_and_what_does_not_stay_so_is_not(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var page = new Page { Title = "Zebra", Path = "/z/", Content = "stripes", IsPublished = false };
        db.Add(page);
        await db.SaveChangesAsync();
        Assert.Equal(0, await CountAsync(database, "zebra"));

        page.IsPublished = true;
        await db.SaveChangesAsync();
        Assert.Equal(1, await CountAsync(database, "zebra"));

        page.Title = "Horse";
        await db.SaveChangesAsync();
        Assert.Equal(0, await CountAsync(database, "zebra"));
        Assert.Equal(1, await CountAsync(database, "horse stripes"));

        page.IsPublished = false;
        await db.SaveChangesAsync();
        Assert.Equal(0, await CountAsync(database, "horse"));

        page.IsPublished = true;
        await db.SaveChangesAsync();
        db.Remove(page);
        await db.SaveChangesAsync();
        Assert.Equal(0, await CountAsync(database, "horse"));
        Assert.Equal(InStep, (await database.Preparation.CheckSearchAsync()).Line);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Statements_that_pass_the_change_tracker_by_are_followed_too(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();

        Assert.NotEqual(0, await CountAsync(database, "python", SearchIndex.Jobs));
        await db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.Status, JobStatus.Archived));
        Assert.Equal(0, await CountAsync(database, "python", SearchIndex.Jobs));

        Assert.NotEqual(0, await CountAsync(database, "python", SearchIndex.Events));
        await db.Events.ExecuteUpdateAsync(set => set.SetProperty(e => e.IsApproved, false));
        Assert.Equal(0, await CountAsync(database, "python", SearchIndex.Events));

        Assert.NotEqual(0, await CountAsync(database, "python", SearchIndex.Blogs));
        await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.IsActive, false));
        Assert.Equal(0, await CountAsync(database, "python", SearchIndex.Blogs));
        await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.IsActive, true));
        Assert.NotEqual(0, await CountAsync(database, "python", SearchIndex.Blogs));
        await db.Feeds.ExecuteDeleteAsync();
        Assert.Equal(0, await CountAsync(database, "python", SearchIndex.Blogs));

        await db.Pages.ExecuteDeleteAsync();
        Assert.Equal(0, await CountAsync(database, "python"));
        Assert.Equal(InStep, (await database.Preparation.CheckSearchAsync()).Line);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_job_vanishes_when_its_last_day_has_passed(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        await db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.Expires, Today).SetProperty(job => job.Status, JobStatus.Approved));
        var index = database.Services.GetRequiredService<FullTextIndex>();
        var request = new SearchRequest(SearchWords.Read("python"), [SearchIndex.Jobs], Today);
        var suggested = SearchWords.Read("python");

        Assert.NotEmpty(await index.FindAsync(request, 0, 10));
        Assert.NotEmpty(await index.SuggestAsync(SearchWords.Read("senior"), Today, 5));
        Assert.Empty(await index.FindAsync(request with { Today = Today.AddDays(1) }, 0, 10));
        Assert.Equal(0, await index.CountAsync(request with { Today = Today.AddDays(1) }));
        Assert.All(await index.SuggestAsync(suggested, Today.AddDays(1), 10), match => Assert.NotEqual(SearchIndex.Jobs, match.Kind));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_belongs_to_a_row_is_found_with_it(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var e = await db.Events.FirstAsync(each => each.IsApproved && each.VenueId != null);

        await db.EventLocations.Where(place => place.Id == e.VenueId).ExecuteUpdateAsync(set => set.SetProperty(place => place.Name, "Zebrahouse"));
        Assert.NotEqual(0, await CountAsync(database, "zebrahouse"));
        await db.EventLocations.Where(place => place.Id == e.VenueId).ExecuteDeleteAsync();
        Assert.Equal(0, await CountAsync(database, "zebrahouse"));

        await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Name, "Zebrablog"));
        Assert.Equal(await db.BlogEntries.CountAsync(), await CountAsync(database, "zebrablog"));
        Assert.Equal(InStep, (await database.Preparation.CheckSearchAsync()).Line);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_search_is_narrowed_by_is_followed_wherever_it_is_stored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var job = await db.Jobs.AsTracking().Include(each => each.JobTypes).FirstAsync(each => each.Status == JobStatus.Approved);
        var e = await db.Events.AsTracking().Include(each => each.Categories).FirstAsync(each => each.IsApproved);
        (job.JobTitle, job.Expires, job.Telecommuting, e.Title) = ("Zebra keeper", null, false, "Zebra day");
        await db.SaveChangesAsync();
        Assert.Equal((0, 1), (await CountAsync(database, "zebra", "remote", "true"), await CountAsync(database, "zebra", "remote", "false")));

        job.Telecommuting = true;
        job.JobTypes.Add(new JobType { Name = "Feeding", Slug = "feeding" });
        e.Categories.Add(new EventCategory { Name = "Open day", Slug = "open-day", CalendarId = e.CalendarId });
        await db.SaveChangesAsync();
        Assert.Equal((1, 0), (await CountAsync(database, "zebra", "remote", "true"), await CountAsync(database, "zebra", "remote", "false")));
        Assert.Equal((1, 1), (await CountAsync(database, "zebra", "job_types", "feeding"), await CountAsync(database, "zebra", "tags", "Open day")));

        await db.JobTypes.Where(type => type.Slug == "feeding").ExecuteUpdateAsync(set => set.SetProperty(type => type.Slug, "cleaning"));
        await db.EventCategories.Where(category => category.Slug == "open-day").ExecuteUpdateAsync(set => set.SetProperty(category => category.Name, "Evening"));
        Assert.Equal((0, 0), (await CountAsync(database, "zebra", "job_types", "feeding"), await CountAsync(database, "zebra", "tags", "Open day")));
        Assert.Equal((1, 1), (await CountAsync(database, "zebra", "job_types", "cleaning"), await CountAsync(database, "zebra", "tags", "Evening")));

        await db.JobTypes.Where(type => type.Slug == "cleaning").ExecuteDeleteAsync();
        await db.EventCategories.Where(category => category.Name == "Evening").ExecuteDeleteAsync();
        Assert.Equal((0, 0), (await CountAsync(database, "zebra", "job_types", "cleaning"), await CountAsync(database, "zebra", "tags", "Evening")));
        Assert.Equal(InStep, (await database.Preparation.CheckSearchAsync()).Line);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Long_names_that_begin_alike_are_told_apart_and_written_marks_are_none(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        var same = new string('z', 90);
        foreach (var end in new[] { "a", "b" })
        {
            var feed = new Feed { Name = same + end, WebsiteUrl = "https://blog.example/", FeedUrl = $"https://blog.example/{end}" };
            db.Add(new BlogEntry { Feed = feed, Guid = end, Title = "Zebra", Url = "https://blog.example/" });
        }

        db.Add(new Page { Title = "Zebra \uE000k0", Path = "/z/", Content = "\uE000k0 \uE000r1 k0 r1" });
        await db.SaveChangesAsync();

        Assert.Equal((1, 0), (await CountAsync(database, "zebra", "author", same + "a"), await CountAsync(database, "zebra", "author", same)));
        Assert.Equal((3, 0), (await CountAsync(database, "zebra"), await CountAsync(database, "zebra", SearchIndex.Jobs)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_rolled_back_was_never_found(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var db = database.CreateContext())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Page { Title = "Zebra", Path = "/zebra/" });
            await db.SaveChangesAsync();
            Assert.Equal(0, await CountAsync(database, "zebra"));
            await transaction.RollbackAsync();
        }

        Assert.Equal(0, await CountAsync(database, "zebra"));
        Assert.Equal(InStep, (await database.Preparation.CheckSearchAsync()).Line);
    }

    /// <summary>The index must never keep anybody from saving a row.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task Any_text_can_be_saved(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        var random = new Random(5);
        char[] letters = [.. "<>\\\"'/&;u0a ,[]{}é\u0301\u2028\uffff\n\t\u0001\u007f", '日'];
        string[] texts =
        [
            "", "<", "<<>>", "a\\", "\\u0041<", new string('<', 5000), string.Join(' ', Enumerable.Range(0, 60_000)), new string('x', 300_000),
            string.Concat(Enumerable.Repeat("日本 ", 80_000)), "<p>" + string.Join("<br>", Enumerable.Range(0, 20_000)) + "</p>",
            .. Enumerable.Range(0, 150).Select(_ => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)]))),
        ];
        for (var i = 0; i < texts.Length; i++)
        {
            db.Add(new Page
            {
                Title = texts[i].Length > 400 ? texts[i][..400] : texts[i],
                Path = $"/{i}/",
                Description = texts[i],
                Content = texts[i],
                ContentType = i % 2 == 0 ? Data.Entities.MarkupType.Html : Data.Entities.MarkupType.Markdown,
            });
        }

        await db.SaveChangesAsync();

        Assert.Equal(InStep, (await database.Preparation.CheckSearchAsync()).Line);
        Assert.Equal(1, await CountAsync(database, "99 98.99"));
    }

    [Theory]
    [InlineData("DELETE FROM search_documents", "out of step")]
    [InlineData("DELETE FROM search_titles", "out of step")]
    [InlineData("UPDATE search_index SET content = 'zebra'", "out of step")]
    [InlineData("UPDATE search_index SET marks = ''", "out of step")]
    [InlineData("UPDATE search_documents SET expires = '2020-01-01'", "out of step")]
    [InlineData("DROP TRIGGER search_pages_update", "lacks tables or triggers")]
    [InlineData("DROP TABLE search_titles", "lacks tables or triggers")]
    [InlineData("DELETE FROM search_index_data WHERE id > 10", "is damaged")]
    public async Task What_breaks_the_index_on_SQLite_is_noticed_and_mended(string statement, string complaint)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await NoticeAndMendAsync(database, statement, complaint);
    }

    [Theory]
    [InlineData("DELETE FROM search_documents", "out of step")]
    [InlineData("UPDATE search_documents SET words = 'zebra:1A'", "out of step")]
    [InlineData("UPDATE search_documents SET title_words = ''", "out of step")]
    [InlineData("UPDATE search_documents SET marks = ''", "out of step")]
    [InlineData("TRUNCATE pages CASCADE", "out of step")]
    [InlineData("DROP TRIGGER search_pages ON pages", "lacks tables or triggers")]
    [InlineData("ALTER TABLE jobs DISABLE TRIGGER search_jobs", "lacks tables or triggers")]
    [InlineData("DROP VIEW search_sources", "lacks tables or triggers")]
    public async Task What_breaks_the_index_on_PostgreSQL_is_noticed_and_mended(string statement, string complaint)
    {
        if (PostgresServer.ReasonToSkip is null)
        {
            await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);
            await NoticeAndMendAsync(database, statement, complaint);
        }
    }

    private static async Task NoticeAndMendAsync(TestDatabase database, string statement, string complaint)
    {
        await using (var connection = await database.Connections.OpenAsync())
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }

        var broken = await database.Preparation.CheckSearchAsync();
        var mended = await database.Preparation.RebuildSearchAsync();
        var well = await database.Preparation.CheckSearchAsync();

        Assert.False(broken.Succeeded);
        Assert.Contains(complaint, broken.Line, StringComparison.Ordinal);
        Assert.Equal((true, "The search index is made anew."), (mended.Succeeded, mended.Line));
        Assert.Equal((true, InStep), (well.Succeeded, well.Line));
    }

    private static Task<int> CountAsync(TestDatabase database, string text, string attribute, string value) =>
        database.Services.GetRequiredService<FullTextIndex>().CountAsync(
            new SearchRequest(SearchWords.Read(text), Enum.GetValues<SearchIndex>(), Today) { Filters = [new SearchFilter(attribute, value)] });

    private static Task<int> CountAsync(TestDatabase database, string text, params SearchIndex[] kinds) =>
        database.Services.GetRequiredService<FullTextIndex>().CountAsync(
            new SearchRequest(SearchWords.Read(text), kinds.Length == 0 ? Enum.GetValues<SearchIndex>() : kinds, Today));
}

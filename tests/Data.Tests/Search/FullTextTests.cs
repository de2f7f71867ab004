using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Search;

/// <summary>What is found, in which order, the same on both databases.</summary>
public sealed class FullTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_word_in_the_title_counts_more_than_one_in_the_text(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(
            provider,
            Page("Zebras", "A page about other animals, too, with some more text in it."),
            Page("Animals", "A page about a zebra and a few others, with some more text in it."),
            Page("Plants", "Nothing of the kind."));

        Assert.Equal(["Zebras", "Animals"], await TitlesAsync(database, "zebra"));
        Assert.Equal(["Zebras", "Animals"], await TitlesAsync(database, "ZEBRAS"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_with_all_words_in_their_titles_come_before_all_others(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(
            provider,
            Page("Zebras", "zebra zebra zebra zebra horse horse horse"),
            Page("A long title that has a zebra and a horse and some more", "x"),
            Page("Zebra", "horse"),
            Page("Horse and zebra", "y"));

        Assert.Equal(["Horse and zebra", "A long title that has a zebra and a horse and some more"], (await TitlesAsync(database, "zebra horse")).Take(2));
        Assert.Equal(4, (await TitlesAsync(database, "zebra horse")).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_must_have_all_words_and_those_without_a_space_side_by_side(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(
            provider, Page("One", "zebra 3.13 walks"), Page("Two", "zebra runs 13 times 3"), Page("Three", "runs on 3.13.1"));

        Assert.Equal(["One", "Two"], await TitlesAsync(database, "zebra", sorted: true));
        Assert.Equal(["Two"], await TitlesAsync(database, "zebra runs"));
        Assert.Equal(["One", "Three"], await TitlesAsync(database, "3.13", sorted: true));
        Assert.Equal(["One", "Three", "Two"], await TitlesAsync(database, "3 13", sorted: true));
        Assert.Equal([], await TitlesAsync(database, "runs.zebra"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Accents_capitals_and_markup_do_not_hide_words(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(
            provider,
            Page("One", "<p class=\"zebra\">B\u00fcro in Z\u00dcRICH&nbsp;West, a &lt; b <code>x</code></p>", MarkupType.Html),
            Page("Two", "Caf\u00e9 in \u041c\u043e\u0441\u043a\u0432\u0430, \u65e5\u672c\u8a9e"));

        Assert.Equal(["One"], await TitlesAsync(database, "zurich buro west"));
        Assert.Equal(["Two"], await TitlesAsync(database, "cafe \u043c\u043e\u0441\u043a\u0432\u0430"));
        Assert.Equal(["Two"], await TitlesAsync(database, "CAF\u00c9 \u65e5\u672c\u8a9e"));
        Assert.Equal([], await TitlesAsync(database, "zebra"));
        Assert.Equal([], await TitlesAsync(database, "nbsp"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_that_fit_alike_come_the_newest_first_and_pages_do_not_overlap(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(
            provider, [.. Enumerable.Range(0, 45).Select(i => Page($"Zebra {(char)('a' + (i / 9))}{(char)('a' + (i % 9))}", "Stripes."))]);
        await using (var db = database.CreateContext())
        {
            await db.Database.ExecuteSqlRawAsync(provider == DatabaseProvider.Sqlite
                ? "UPDATE pages SET created_at = '2026-01-01 00:00:' || substr('0' || length(path), -2)"
                : "UPDATE pages SET created_at = timestamptz '2026-01-01 00:00:00Z' + make_interval(secs => length(path))");
        }

        var index = Index(database);
        var all = await index.FindAsync(Request("zebra"), 0, 100);
        var pages = new List<SearchMatch>();
        for (var skip = 0; skip < 50; skip += 10)
        {
            pages.AddRange(await index.FindAsync(Request("zebra"), skip, 10));
        }

        Assert.Equal(45, all.Count);
        Assert.Equal(all, pages);
        Assert.Equal(45, all.Select(match => match.RowId).Distinct().Count());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_very_many_rows_the_newest_are_ranked_and_every_page_is_complete(DatabaseProvider provider)
    {
        const int Ranked = FullTextIndex.RankedRows;
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await AddAsync(database, Ranked + 30, i => Page($"Horse {i}", i % 100 == 0 ? "zebra zebra" : "zebra horse"));
        await AddAsync(database, Ranked + 20, i => Page($"Zebra {i}", "horse"));
        const int Many = Ranked + 30 + Ranked + 20;

        var index = Index(database);
        var found = new List<SearchMatch>();
        for (var skip = 0; skip < Many; skip += 350)
        {
            found.AddRange(await index.FindAsync(Request("zebra"), skip, 350));
        }

        var titles = await TitlesAsync(database, found);
        Assert.Equal(Many, await index.CountAsync(Request("zebra")));
        Assert.Equal(Many, titles.Distinct().Count());
        Assert.Equal(found, await index.FindAsync(Request("zebra"), 0, Many + 10));
        Assert.Equal(found.OrderByDescending(match => match.Score), found);
        Assert.All(titles.Take(Ranked), title => Assert.StartsWith("Zebra", title, StringComparison.Ordinal));
        Assert.Equal(20, titles.Skip(Ranked).Take(Ranked).Count(title => title.StartsWith("Zebra", StringComparison.Ordinal)));
        Assert.Equal(50, found.Count(match => match.Score == 0));
        Assert.Empty(await index.FindAsync(Request("zebra"), Many, 700));
        Assert.Empty(await index.FindAsync(Request("zebra"), int.MaxValue, 1000));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_that_is_typed_is_an_error(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var index = Index(database);
        var random = new Random(11);
        string[] parts =
        [
            "python", "AND", "OR", "NOT", "NEAR(", "title:", "^", "*", "\"", "'", "(", ")", "{", "}", "-", "+", ":", ",", "&", "|", "!", "<->", "\\",
            "\0", "\u0001", "\ud800", "🐍", "'--", "%", "_", "3.13", "é", "\u0301", "\u202e", " ", "\t", "\u00a0", ";", "$1", "@match", "ﬁ", "ß", "İ",
        ];
        string[] fixedTexts =
        [
            new string('"', 500), new string('a', 500), new string('*', 500), string.Join(' ', Enumerable.Repeat("a", 250)),
            string.Join('.', Enumerable.Repeat("b", 250)), "\"python\" NEAR/2 \"x\"", "title : python", "python OR", "-python", "python*", "^python",
            "{title} : x", "(((((", "𝒑𝒚𝒕𝒉𝒐𝒏", "½ ² ①", new string('日', 500),
        ];
        foreach (var text in fixedTexts.Concat(Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => parts[random.Next(parts.Length)])))))
        {
            var request = Request(text);
            var found = await index.FindAsync(request, 0, 1000);
            Assert.True(await index.CountAsync(request) == found.Count, text);
            _ = await index.SuggestAsync(SearchWords.Read(text, withCommonWords: true), Today, 5);
            _ = await index.CorrectAsync(request.Words);
            await using var db = database.CreateContext();
            _ = request.Words.IsEmpty ? 0 : await db.FindJobs(request.Words).CountAsync();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Misspelt_words_are_read_as_words_of_titles(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(provider, Page("Conference guide", "x"), Page("Python guide", "y"), Page("Pythia", "z"));
        var index = Index(database);

        Assert.Equal("conference", (await index.CorrectAsync(SearchWords.Read("confernce")))?.ToString());
        Assert.Equal("conference python", (await index.CorrectAsync(SearchWords.Read("conferanec pyhton")))?.ToString());
        Assert.Equal("python guide", (await index.CorrectAsync(SearchWords.Read("pythno guide")))?.ToString());
        Assert.Null(await index.CorrectAsync(SearchWords.Read("guide")));
        Assert.Null(await index.CorrectAsync(SearchWords.Read("zebra xyz qq")));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Suggestions_begin_with_what_is_typed_or_have_it_within(DatabaseProvider provider)
    {
        await using var database = await WithPagesAsync(
            provider, Page("Programming in Python", "x"), Page("Python", "y"), Page("Pythonic ways", "z"), Page("The Python Way", "w"), Page("Rust", "python"));

        Assert.Equal(["Python", "Pythonic ways", "The Python Way", "Programming in Python"], await SuggestAsync(database, "pyt"));
        Assert.Equal(["Programming in Python"], await SuggestAsync(database, "programmi"));
        Assert.Equal(["The Python Way"], await SuggestAsync(database, "The Py"));
        Assert.Equal(["Pythonic ways", "The Python Way"], await SuggestAsync(database, "way"));
        Assert.Equal(["Programming in Python"], await SuggestAsync(database, "python prog"));
        Assert.Equal([], await SuggestAsync(database, "é"));
        Assert.Equal([], await SuggestAsync(database, "*"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Filters_must_all_hold_and_an_index_without_the_attribute_has_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var job = await db.Jobs.Include(each => each.JobTypes).FirstAsync(each => each.Status == JobStatus.Approved && each.Expires >= Today && each.JobTypes.Count > 0);
        var entry = await db.BlogEntries.Include(each => each.Feed).FirstAsync(each => each.Feed.IsActive);
        var e = await db.Events.Include(each => each.Categories).Include(each => each.Occurrences).FirstAsync(each => each.IsApproved && each.Categories.Count > 0 && each.Occurrences.Any(time => time.DtEnd != null));
        var time = e.Occurrences.First(each => each.DtEnd != null);
        var day = time.DtStart.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var created = job.CreatedAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

        async Task<bool> FindsAsync(Entity row, string title, params (string Name, string Value)[] filters) =>
            (await Index(database).FindAsync(Request(title, filters), 0, 1000)).Any(match => match.RowId == row.Id);

        Assert.True(await FindsAsync(job, job.JobTitle, ("content_type", "job"), ("status", "approved"), ("remote", job.Telecommuting ? "True" : "false")));
        Assert.False(await FindsAsync(job, job.JobTitle, ("remote", job.Telecommuting ? "false" : "true")));
        Assert.False(await FindsAsync(job, job.JobTitle, ("remote", "perhaps")));
        Assert.False(await FindsAsync(job, job.JobTitle, ("status", "draft")));
        Assert.False(await FindsAsync(job, job.JobTitle, ("tags", "x")));
        Assert.False(await FindsAsync(job, job.JobTitle, ("nonsense", "x")));
        Assert.True(await FindsAsync(job, job.JobTitle, ("job_types", job.JobTypes.First().Slug)));
        Assert.True(await FindsAsync(job, job.JobTitle, ("job_types", job.JobTypes.First().Name)));
        Assert.False(await FindsAsync(job, job.JobTitle, ("job_types", "' OR 1=1 --")));
        Assert.True(await FindsAsync(job, job.JobTitle, ("created", created)));
        Assert.True(await FindsAsync(job, job.JobTitle, ("created", created[..10])));
        Assert.False(await FindsAsync(job, job.JobTitle, ("created", "1999-01-01")));
        Assert.False(await FindsAsync(job, job.JobTitle, ("created", "soon")));
        Assert.True(await FindsAsync(e, e.Title, ("tags", e.Categories.First().Slug), ("start_date", day)));
        Assert.False(await FindsAsync(e, e.Title, ("tags", e.Categories.First().Slug), ("start_date", "1999-01-01")));
        Assert.True(await FindsAsync(e, e.Title, ("end_date", time.DtEnd!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.True(await FindsAsync(entry, entry.Title, ("author", entry.Feed.Name)));
        Assert.False(await FindsAsync(entry, entry.Title, ("author", "Nobody")));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_are_filtered_by_each_of_their_keywords(DatabaseProvider provider)
    {
        var page = Page("Zebra", "x");
        page.Keywords = "stripes, Black And White ,100%";
        await using var database = await WithPagesAsync(provider, page);

        foreach (var (keyword, count) in new[] { ("stripes", 1), ("black and white", 1), ("100%", 1), ("Stripes", 1), ("black", 0), ("%", 0), ("_______", 0), (",", 0) })
        {
            Assert.True(await Index(database).CountAsync(Request("zebra", ("tags", keyword))) == count, keyword);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_the_indexes_that_are_asked_are_searched(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var index = Index(database);
        var sum = 0;
        foreach (var kind in Enum.GetValues<SearchIndex>())
        {
            var found = await index.FindAsync(Request("python") with { Kinds = [kind] }, 0, 1000);
            Assert.All(found, match => Assert.Equal(kind, match.Kind));
            Assert.NotEmpty(found);
            sum += found.Count;
        }

        Assert.Equal(sum, await index.CountAsync(Request("python")));
        Assert.Equal(0, await index.CountAsync(Request("python") with { Kinds = [] }));
    }

    private static FullTextIndex Index(TestDatabase database) => database.Services.GetRequiredService<FullTextIndex>();

    private static SearchRequest Request(string text, params (string Name, string Value)[] filters) =>
        new(SearchWords.Read(text), Enum.GetValues<SearchIndex>(), Today) { Filters = [.. filters.Select(filter => new SearchFilter(filter.Name, filter.Value))] };

    private static Page Page(string title, string content, MarkupType markup = MarkupType.Markdown) =>
        new() { Title = title, Path = "/" + title.Replace(' ', '-') + "/", Content = content, ContentType = markup };

    private static async Task<TestDatabase> WithPagesAsync(DatabaseProvider provider, params Page[] pages)
    {
        var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        db.Pages.AddRange(pages);
        await db.SaveChangesAsync();
        return database;
    }

    /// <summary>Rows that are saved one after the other get into the index in that order.</summary>
    private static async Task AddAsync(TestDatabase database, int count, Func<int, Page> page)
    {
        await using var db = database.CreateContext();
        db.Pages.AddRange(Enumerable.Range(0, count).Select(page));
        await db.SaveChangesAsync();
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(TestDatabase database, string text, bool sorted = false)
    {
        var titles = await TitlesAsync(database, await Index(database).FindAsync(Request(text), 0, 100));
        return sorted ? [.. titles.Order(StringComparer.Ordinal)] : titles;
    }

    private static async Task<IReadOnlyList<string>> SuggestAsync(TestDatabase database, string text) =>
        await TitlesAsync(database, await Index(database).SuggestAsync(SearchWords.Read(text, withCommonWords: true), Today, 10));

    private static async Task<IReadOnlyList<string>> TitlesAsync(TestDatabase database, IReadOnlyList<SearchMatch> found)
    {
        await using var db = database.CreateContext();
        var titles = await db.Pages.ToDictionaryAsync(page => page.Id, page => page.Title);
        return [.. found.Select(match => titles[match.RowId])];
    }
}

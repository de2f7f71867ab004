using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Search;

/// <summary>Searching by GraphQL, the same on both databases.</summary>
public sealed class SearchTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_hit_shows_what_all_hits_have_and_leads_to_its_row(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var answer = await server.AskAsync(
            """
            { search(query: "almanac", first: 1) {
                totalCount
                correctedQuery
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes {
                  index type title url description
                  highlights { title description content }
                  subject { __typename ... on JobHit { companyName location remote jobTypes job { slug jobTypes { name } } } }
                }
            } }
            """);

        Assert.Equal(
            """
            {"data":{"search":{"totalCount":1,"correctedQuery":null,"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":"MA==","endCursor":"MA=="},"nodes":[{"index":"JOBS","type":"JOB","title":"Django REST Framework Developer","url":"/jobs/django-rest-framework-developer-almanac-schools/","description":"Almanac plans lessons for nine hundred schools. You will extend an API built with Django REST Framework, add GraphQL where it saves round trips and help schools import data from spreadsheets of every shape. Teachers call us when something is wrong, and you will hear how they use it.","highlights":{"title":[],"description":["<em>Almanac</em> plans lessons for nine hundred schools. You will extend an API built with Django REST Framework, add GraphQL where it saves round trips and help…"],"content":["<em>Almanac</em> Schools\nDjango REST Framework, API versioning and pagination, and friendly Spanish."]},"subject":{"__typename":"JobHit","companyName":"Almanac Schools","location":"Bogotá, Colombia","remote":true,"jobTypes":["Back end","Integration","Web"],"job":{"slug":"django-rest-framework-developer-almanac-schools","jobTypes":[{"name":"Back end"},{"name":"Integration"},{"name":"Web"}]}}}]}}}
            """,
            answer.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_kind_of_row_is_found(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        foreach (var (index, subject) in new[]
        {
            ("JOBS", "... on JobHit { row: job { uuid } }"), ("EVENTS", "... on EventHit { venue location startDate endDate row: event { uuid } }"),
            ("BLOGS", "... on BlogEntryHit { author published row: blogEntry { uuid } }"), ("PAGES", "... on PageHit { path row: page { uuid } }"),
        })
        {
            var data = (await server.AskAsync($"{{ search(query: \"python\", indexes: [{index}], first: 5) {{ nodes {{ index uuid subject {{ {subject} }} }} }} }}")).Data;
            var nodes = data.GetProperty("search").GetProperty("nodes").EnumerateArray().ToList();

            Assert.NotEmpty(nodes);
            Assert.All(nodes, node => Assert.Equal(index, node.GetProperty("index").GetString()));
            Assert.All(nodes, node => Assert.Equal(node.GetProperty("uuid").GetString(), node.GetProperty("subject").GetProperty("row").GetProperty("uuid").GetString()));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Pages_by_cursor_and_by_number_are_the_same_hits(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var (cursors, after) = (new List<string?>(), (string?)null);
        do
        {
            var page = (await server.AskAsync(
                "query($after: String) { search(query: \"python\", first: 50, after: $after) { nodes { uuid } pageInfo { hasNextPage endCursor } } }",
                new { after })).Data.GetProperty("search");
            cursors.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("uuid").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        var numbers = (await server.AskAsync("{ searchOffset(search: { query: \"python\" }, take: 1000) { total limit offset query hits { uuid } } }")).Data.GetProperty("searchOffset");
        Assert.Equal(numbers.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("uuid").GetString()), cursors);
        Assert.Equal(cursors.Count, numbers.GetProperty("total").GetInt32());
        Assert.Equal((1000, 0, "python"), (numbers.GetProperty("limit").GetInt32(), numbers.GetProperty("offset").GetInt32(), numbers.GetProperty("query").GetString()));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_slip_of_the_pen_is_forgiven_when_nothing_else_is_found(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        const string Query = "query($text: String!) { search(query: $text) { totalCount correctedQuery } }";

        var right = (await server.AskAsync(Query, new { text = "django" })).Data.GetProperty("search");
        var wrong = (await server.AskAsync(Query, new { text = "Djagno" })).Data.GetProperty("search");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, right.GetProperty("correctedQuery").ValueKind);
        Assert.Equal("django", wrong.GetProperty("correctedQuery").GetString());
        Assert.Equal(right.GetProperty("totalCount").GetInt32(), wrong.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """{"data":{"search":{"totalCount":0,"correctedQuery":null}}}""", (await server.AskAsync(Query, new { text = "qqqq zzzz" })).Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_vanishes_is_found_no_more_by_anybody(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var staff = QueryServer.User(Guid.NewGuid(), "STAFF");
        const string Query = "{ search(query: \"zebra\") { totalCount nodes { title } } autocomplete(query: \"zeb\") { title } }";
        const string Nothing = """{"data":{"search":{"totalCount":0,"nodes":[]},"autocomplete":[]}}""";
        await using var db = server.Database.CreateContext();
        var page = new Page { Title = "Zebra", Path = "/z/", Content = "x" };
        db.Add(page);
        var job = await db.Jobs.AsTracking().FirstAsync(each => each.Status == JobStatus.Approved);
        (job.JobTitle, job.Expires) = ("Zebra keeper", new DateOnly(2026, 11, 21));
        await db.SaveChangesAsync();

        Assert.Equal(
            """{"data":{"search":{"totalCount":2,"nodes":[{"title":"Zebra"},{"title":"Zebra keeper"}]},"autocomplete":[{"title":"Zebra"},{"title":"Zebra keeper"}]}}""",
            (await server.AskAsync(Query)).Json);

        page.IsPublished = false;
        await db.SaveChangesAsync();
        server.Clock.Now = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(Nothing, (await server.AskAsync(Query)).Json);
        Assert.Equal(Nothing, (await server.AskAsync(Query, null, staff)).Json);
    }

    /// <summary>Somebody may have switched the triggers off.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_row_that_the_index_should_not_have_is_not_shown(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        db.Add(new Page { Title = "Zebra", Path = "/z/", Content = "x" });
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlRawAsync(provider == DatabaseProvider.Sqlite ? "DROP TRIGGER search_pages_update" : "DROP TRIGGER search_pages ON pages");
        await db.Pages.ExecuteUpdateAsync(set => set.SetProperty(page => page.IsPublished, false));

        Assert.Equal(
            """{"data":{"search":{"nodes":[]},"searchOffset":{"hits":[]},"autocomplete":[]}}""",
            (await server.AskAsync("{ search(query: \"zebra\") { nodes { title } } searchOffset(search: { query: \"zebra\" }) { hits { title } } autocomplete(query: \"zeb\") { title } }")).Json);
    }

    [Theory]
    [InlineData("search(query: \" \")", "query", "\\\"query\\\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("search(query: \"\")", "query", "\\\"query\\\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("search(query: \"LONG\")", "query", "\\\"query\\\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("search(query: \"x\", filters: [1])", "filters", "\\\"filters\\\" must be an object of attributes and their values.")]
    [InlineData("search(query: \"x\", filters: { remote: [true] })", "filters", "The filter \\\"remote\\\" must be a text, a number, true or false.")]
    [InlineData("searchOffset(search: { query: \"LONG\" })", "search\",\"query", "\\\"query\\\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("autocomplete(query: \"LONG\")", "query", "\\\"query\\\" must have 1 to 100 characters that are not only blanks.")]
    [InlineData("jobSearch(search: { query: \"LONG\" })", "search\",\"query", "\\\"query\\\" must have at most 200 characters.")]
    public async Task What_cannot_be_searched_for_is_refused_by_name(string field, string path, string message)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        var query = $"{{ {field.Replace("LONG", new string('a', 501), StringComparison.Ordinal)} {{ __typename }} }}";

        var json = (await server.AskAsync(query)).Json;

        Assert.Contains($"\"message\":\"{message}\"", json, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"INPUT_INVALID\",\"inputPath\":[\"{path}\"]", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_characters_are_searched_for_and_a_wrong_cursor_is_refused()
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);

        Assert.Equal(
            """{"data":{"search":{"totalCount":0}}}""",
            (await server.AskAsync("query($text: String!) { search(query: $text) { totalCount } }", new { text = string.Concat(Enumerable.Repeat("🐍", 500)) })).Json);
        foreach (var cursor in new[] { "x", "LTE=", "MjE0NzQ4MzY0Nw==", "" })
        {
            Assert.Contains("\"code\":\"HC0078\"", (await server.AskAsync("query($after: String) { search(query: \"x\", after: $after) { totalCount } }", new { after = cursor })).Json, StringComparison.Ordinal);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Clients_that_cannot_choose_fields_say_which_members_they_want(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        const string Query =
            """
            query($search: SearchInput!) { searchOffset(search: $search, take: 1) { hits {
              title description createdAt updatedAt highlights(texts: null) { title description content } subject { __typename } } } }
            """;

        Assert.Equal(
            """{"data":{"searchOffset":{"hits":[{"title":"Django REST Framework Developer","description":null,"createdAt":null,"updatedAt":null,"highlights":{"title":[],"description":[],"content":["<em>Almanac</em> Schools\nDjango REST Framework, API versioning and pagination, and friendly Spanish."]},"subject":null}]}}}""",
            (await server.AskAsync(Query, new { search = new { query = "almanac", attributesToRetrieve = new[] { "HIGHLIGHT" }, attributesToHighlight = new[] { "CONTENT" } } })).Json);
        Assert.Contains("\"highlights\":null,\"subject\":{\"__typename\":\"JobHit\"}", (await server.AskAsync(Query, new { search = new { query = "almanac" } })).Json, StringComparison.Ordinal);
    }
}

using System.Text;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Searching (contract rest-v1, sections 7.4, 7.7, 8.7 and 9.19).</summary>
[Collection(FacadeTests.Name)]
public sealed class SearchTests(FacadeServer server)
{
    private const string Result = "hits total offset limit processing_time_ms query";
    private const string Hit = "id index title url content_type description created modified highlight extra";
    private const string JobPublic =
        "id slug company_name job_title city region country description requirements contact url telecommuting agencies expires "
        + "category job_types created_at";

    public static TheoryData<string, string, string> Kinds { get; } = new()
    {
        { "jobs", "job", "company_name location remote job_types" },
        { "events", "event", "venue location start_date end_date" },
        { "blogs", "blog", "author published" },
        { "pages", "page", "path" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_result_has_the_members_of_its_shape_and_of_its_index(string index, string type, string extra)
    {
        var answer = await server.GetAsync($"/api/v1/search?q=python&indexes={index}&limit=3");

        Assert.Equal((200, Result), (answer.Status, Names(answer.Json)));
        var hits = answer.Json["hits"]!.AsArray();
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(Hit, Names(hit)));
        Assert.All(hits, hit => Assert.Equal((index, type, extra), (hit!["index"]!.ToString(), hit["content_type"]!.ToString(), Names(hit["extra"]))));
        Assert.All(hits, hit => Assert.Null(hit!["highlight"]));
        Assert.Equal((0, 3, "python"), ((int)answer.Json["offset"]!, (int)answer.Json["limit"]!, answer.Json["query"]!.ToString()));
    }

    [Fact]
    public async Task A_body_searches_as_a_link_does()
    {
        var link = await server.GetAsync("/api/v1/search?q=python&indexes=jobs,%20nonsense,pages&offset=2&limit=4");
        var body = await PostAsync("/api/v1/search/", """{"query":"python","indexes":["jobs","nonsense","pages"],"offset":2,"limit":4,"other":1}""");

        Assert.Equal((200, 200), (link.Status, body.Status));
        Assert.Equal(Timeless(link), Timeless(body));
        Assert.Equal(4, link.Json["hits"]!.AsArray().Count);
        Assert.Equal("0", (await server.GetAsync("/api/v1/search?q=python&indexes=nonsense")).Json["total"]!.ToString());
        Assert.Equal("0", (await PostAsync("/api/v1/search", """{"query":"python","indexes":[]}""")).Json["total"]!.ToString());
        Assert.Equal((20, 1), ((int)(await server.GetAsync("/api/v1/search?q=python")).Json["limit"]!, (int)(await server.GetAsync("/api/v1/search?q=python&currentPage=2&pageSize=1")).Json["offset"]!));
    }

    [Fact]
    public async Task Members_that_are_not_wanted_are_null_and_words_are_shown_where_they_are()
    {
        var answer = await PostAsync(
            "/api/v1/search",
            """{"query":"almanac","attributes_to_retrieve":["content_type","highlight"],"attributes_to_highlight":["title","content"]}""");

        var hit = answer.Json["hits"]![0]!.AsObject();
        Assert.Equal(Hit, Names(hit));
        Assert.Equal(["description", "created", "modified", "extra"], hit.Where(member => member.Value is null).Select(member => member.Key));
        Assert.Equal(
            """{"title":[],"description":[],"content":["<em>Almanac</em> Schools\nDjango REST Framework, API versioning and pagination, and friendly Spanish."]}""",
            System.Text.RegularExpressions.Regex.Unescape(hit["highlight"]!.ToJsonString()).Replace("\n", "\\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"remote":true}""", "jobs")]
    [InlineData("""{"content_type":"page"}""", "pages")]
    [InlineData("""{"status":"approved","created":null}""", "events jobs")]
    [InlineData("""{"author":"Python Insider"}""", "blogs")]
    [InlineData("""{"nonsense":1}""", "")]
    [InlineData("""{"remote":"true","tags":"conference"}""", "")]
    public async Task Filters_choose_rows_and_leave_out_indexes_that_have_no_such_attribute(string filters, string indexes)
    {
        var answer = await PostAsync("/api/v1/search", $$"""{"query":"python","limit":100,"filters":{{filters}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal(indexes, string.Join(' ', answer.Json["hits"]!.AsArray().Select(hit => hit!["index"]!.ToString()).Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("/search", "q: A value is required.")]
    [InlineData("/search?q=", "q: A value is required.")]
    [InlineData("/search?q=%20", "q: \"query\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("/search?q={501}", "q: \"query\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("/search?q=x&limit=101", "limit: \"101\" is not an integer between 1 and 100.")]
    [InlineData("/search/autocomplete", "q: A value is required.")]
    [InlineData("/search/autocomplete?q=%09", "q: \"query\" must have 1 to 100 characters that are not only blanks.")]
    [InlineData("/search/autocomplete?q={501}", "q: \"query\" must have 1 to 100 characters that are not only blanks.")]
    [InlineData("/search/autocomplete?q=x&limit=11", "limit: \"11\" is not an integer between 1 and 10.")]
    public async Task A_link_that_cannot_be_searched_by_is_refused(string path, string expected)
    {
        var answer = await server.GetAsync("/api/v1" + path.Replace("{501}", new string('a', 501), StringComparison.Ordinal));

        Assert.Equal((400, expected), (answer.Status, Refusals(answer)));
    }

    [Theory]
    [InlineData("{}", "query: A value is required.")]
    [InlineData("""{"query":" "}""", "query: \"query\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("""{"query":"{501}"}""", "query: \"query\" must have 1 to 500 characters that are not only blanks.")]
    [InlineData("""{"query":"x","filters":[]}""", "filters: \"filters\" must be an object of attributes and their values.")]
    [InlineData("""{"query":"x","filters":{"tags":[1]}}""", "filters: The filter \"tags\" must be a text, a number, true or false.")]
    [InlineData("""{"query":"x","limit":101}""", "limit: \"101\" is not an integer between 1 and 100.")]
    public async Task A_body_that_cannot_be_searched_by_is_refused(string body, string expected)
    {
        var answer = await PostAsync("/api/v1/search", body.Replace("{501}", new string('a', 501), StringComparison.Ordinal));

        Assert.Equal((422, expected), (answer.Status, Refusals(answer)));
    }

    [Fact]
    public async Task Anything_can_be_searched_for()
    {
        foreach (var text in new[] { "\"", "NEAR(", "title:python", "*", "^", "'; DROP TABLE jobs; --", "\0", "\u0001", "🐍", "🐍" + new string('a', 499), "a-b_c.d/e", "%", "\u202e" })
        {
            Assert.Equal((text, 200), (text, (await server.GetAsync($"/api/v1/search?q={Uri.EscapeDataString(text)}")).Status));
            Assert.Equal((text, 200), (text, (await server.GetAsync($"/api/v1/search/autocomplete?q={Uri.EscapeDataString(text[..Math.Min(text.Length, 100)])}")).Status));
            Assert.Equal((text, 200), (text, (await PostAsync("/api/v1/search", new JsonObject { ["query"] = text }.ToJsonString())).Status));
            Assert.Equal((text, 200), (text, (await PostAsync("/api/v1/jobs/search", new JsonObject { ["query"] = text[..Math.Min(text.Length, 200)] }.ToJsonString())).Status));
        }
    }

    [Fact]
    public async Task Jobs_are_searched_by_the_members_of_both_guides()
    {
        var found = await PostAsync("/api/v1/jobs/search", """{"query":"django","limit":2}""");
        var all = await PostAsync("/api/v1/jobs/search/?limit=1000", """{"limit":2}""");
        var type = found.Rows[0]["job_types"]![0]!;

        Assert.Equal((200, 2), (found.Status, found.Rows.Length));
        Assert.All(found.Rows, row => Assert.Equal(JobPublic, Names(row)));
        Assert.True(all.Rows.Length > 10);
        Assert.Equal(all.Body, (await server.SendAsync(HttpMethod.Post, "/api/v1/jobs/search?limit=1000")).Body);
        Assert.Equal("[]", (await PostAsync("/api/v1/jobs/search", """{"query":"django","job_type_ids":["uuid-of-job-type"]}""")).Body);
        Assert.Contains(found.Rows[0]["id"]!.ToString(), (await PostAsync("/api/v1/jobs/search", $$"""{"query":"django","job_type_ids":["{{type["slug"]}}"]}""")).Column("id"));
        Assert.Contains(found.Rows[0]["id"]!.ToString(), (await PostAsync("/api/v1/jobs/search", $$"""{"query":"django","job_type_ids":["{{type["id"]}}"]}""")).Column("id"));
        Assert.Equal("[]", (await PostAsync("/api/v1/jobs/search", """{"status":"draft"}""")).Body);

        var refused = await PostAsync("/api/v1/jobs/search", $$"""{"query":"{{new string('a', 201)}}"}""");
        Assert.Equal((422, "query: \"query\" must have at most 200 characters."), (refused.Status, Refusals(refused)));
    }

    private static string Names(JsonNode? node) => string.Join(' ', node!.AsObject().Select(member => member.Key));

    private static string Refusals(Answer answer) =>
        string.Join('|', answer.Json["extra"]!.AsArray().Select(entry => $"{entry!["key"]}: {entry["message"]}"));

    private static string Timeless(Answer answer)
    {
        var json = answer.Json;
        json["processing_time_ms"] = 0;
        return json.ToJsonString();
    }

    private async Task<Answer> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await server.SendAsync(HttpMethod.Post, path, content);
    }
}

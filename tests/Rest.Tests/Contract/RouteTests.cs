using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What holds for every route (contract rest-v1, sections 1, 7 and 9).</summary>
[Collection(FacadeTests.Name)]
public sealed class RouteTests(FacadeServer server)
{
    private const string Json = "application/json; charset=utf-8";
    private const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>What lists show to owners and staff only.</summary>
    private static readonly Dictionary<string, string> PrivateMembers = new()
    {
        ["jobs"] = "email creator_id",
        ["sponsors"] = "primary_phone mailing_address_line_1 mailing_address_line_2 city state postal_code country country_of_incorporation "
            + "state_of_incorporation created updated creator_id last_modified_by_id",
        ["sponsorships"] = "locked for_modified_package renewal applied_on approved_on rejected_on finalized_on sponsorship_fee submitted_by_id "
            + "creator_id last_modified_by_id created updated",
    };

    public static TheoryData<string> Paths => RouteScenario.Paths;

    public static TheoryData<string, string> WrongMethods { get; } =
        new EveryPair(["/api/v1/", "/api/v1/releases/latest", "/api/v1/event-categories/calendar/{calendar}"], ["POST", "PUT", "PATCH", "DELETE", "TRACE"]);

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_route_answers_with_the_members_of_its_shape_in_order(string path)
    {
        var scenario = RouteScenario.Of(path);

        var answer = await server.GetAsync(scenario.PagedPath);

        Assert.Equal((200, Json), (answer.Status, answer.Type));
        var rows = scenario.IsList ? answer.Rows : [answer.Json];
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(scenario.Members, string.Join(' ', row.AsObject().Select(member => member.Key))));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_slash_at_the_end_changes_no_byte(string path)
    {
        var (address, query) = path.Split('?') is [var first, var rest] ? (first, $"?{rest}") : (path, "?limit=5");

        Assert.Equal(await server.GetAsync(address + query), await server.GetAsync($"{address}/{query}"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_answers_as_get_does_but_without_a_body(string path)
    {
        var get = await server.GetAsync(path);

        Assert.Equal(get with { Body = string.Empty }, await server.SendAsync(HttpMethod.Head, path));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Options_lists_the_methods(string path)
    {
        Assert.Equal(new Answer(204, "", RouteScenario.Of(path).Methods, null, ""), await server.SendAsync(HttpMethod.Options, path) with { Length = null });
    }

    [Theory]
    [MemberData(nameof(WrongMethods))]
    public async Task Another_method_is_refused_with_the_methods_that_exist(string path, string method)
    {
        var answer = await server.SendAsync(new HttpMethod(method), path);

        Assert.Equal((405, Json, Methods), (answer.Status, answer.Type, answer.Allow));
        Assert.Equal(
            $$$"""{"detail":"The method {{{method}}} is not allowed here. Allowed: {{{Methods}}}.","status_code":405,"extra":{}}""",
            answer.Body);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_answer_is_that_of_the_graphql_operation(string path)
    {
        var scenario = RouteScenario.Of(path);
        var graphQL = new RouteOperation(scenario.Document, scenario.Operation);
        var answer = await server.AskAsync(new
        {
            query = graphQL.Query,
            operationName = scenario.Operation,
            variables = JsonNode.Parse(server.Fill(scenario.Variables)),
        });

        var rest = await server.GetAsync(scenario.PagedPath);

        Assert.Null(answer["errors"]);
        Assert.Equal(graphQL.Shape(answer["data"]!).ToJsonString(), rest.Json.ToJsonString());
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/")]
    public async Task The_index_lists_the_collections(string path)
    {
        var index = (await server.GetAsync(path)).Json.AsObject();

        string[] collections =
        [
            "banners", "feeds", "blog-entries", "feed-aggregates", "related-blogs", "code-samples", "community-posts", "community-photos",
            "community-videos", "community-links", "os", "release", "elections", "nominees", "nominations", "calendars",
            "event-categories", "event-locations", "events", "event-occurrences", "job-types", "job-categories", "jobs", "minutes",
            "pages", "images", "documents", "sponsorship-levels", "sponsors", "sponsorships", "story-categories", "success-stories",
            "users", "user-groups", "work-groups",
        ];
        Assert.Equal(collections, index.Select(entry => entry.Key));
        Assert.Equal(
            """{"list_endpoint":"/api/v1/releases/","schema":"/api/v1/releases/schema/"}""",
            index["release"]!.ToJsonString());
    }

    [Fact]
    public async Task The_index_leads_to_a_description_of_every_member_of_a_collection()
    {
        foreach (var (name, entry) in (await server.GetAsync("/api/v1/")).Json.AsObject())
        {
            var description = (await server.GetAsync(entry!["schema"]!.ToString())).Json;
            var row = (await server.GetAsync(entry["list_endpoint"]!.ToString())).Json[0]!.AsObject();

            var fields = description["fields"]!.AsObject();
            Assert.Equal(row.Select(member => member.Key), fields.Select(field => field.Key).Where(row.ContainsKey));
            Assert.Equal(PrivateMembers.GetValueOrDefault(name, "").Split(' ', StringSplitOptions.RemoveEmptyEntries), fields.Select(field => field.Key).Where(key => !row.ContainsKey(key)));
            Assert.All(fields, static field => Assert.NotEqual("", field.Value!["help_text"]!.ToString()));
            Assert.Equal(100, (int)description["default_limit"]!);
        }
    }

    [Fact]
    public async Task A_description_has_the_type_of_each_member_and_what_a_list_can_be_filtered_by()
    {
        var description = (await server.GetAsync("/api/v1/releases/schema")).Json;

        Assert.Equal(
            """{"type":"date","nullable":true,"readonly":true,"help_text":"The day of the release; null when it is not dated yet."}""",
            description["fields"]!["release_date"]!.ToJsonString());
        Assert.Equal("boolean", description["fields"]!["is_latest"]!["type"]!.ToString());
        Assert.Equal("""{"type":"string","nullable":false,"readonly":true,"help_text":"Where the row is."}""", description["fields"]!["resource_uri"]!.ToJsonString());
        Assert.Equal(
            ["version", "status", "pre_release", "is_latest", "is_published", "slug", "name"],
            description["filtering"]!.AsObject().Select(filter => filter.Key));
    }

    [Fact]
    public async Task Absolute_addresses_are_built_from_the_public_origin_and_lead_to_the_row()
    {
        var release = (await server.GetAsync("/api/v1/releases/latest")).Json;
        var address = new Uri(release["resource_uri"]!.ToString());

        Assert.Equal("http://localhost:8000", address.GetLeftPart(UriPartial.Authority));
        Assert.Equal(release.ToJsonString(), (await server.GetAsync(address.AbsolutePath)).Json.ToJsonString());
    }
}

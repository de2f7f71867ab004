using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Conventions;

/// <summary>Links between the pages of a list, the envelope, and the number of rows (contract: REST conventions, section A.2).</summary>
[Collection(FacadeTests.Name)]
public sealed class PageLinkTests(FacadeServer server)
{
    private const string Origin = "http://localhost:8000";
    private const string Types = "/api/v1/job-types";

    [Theory]
    [InlineData("?limit=2", "first ?limit=2&offset=0, next ?limit=2&offset=2")]
    [InlineData("?limit=2&offset=2", "first ?limit=2&offset=0, prev ?limit=2&offset=0, next ?limit=2&offset=4")]
    [InlineData("?limit=2&offset=1", "first ?limit=2&offset=0, prev ?limit=2&offset=0, next ?limit=2&offset=3")]
    [InlineData("?offset=1", "first ?limit=100&offset=0, prev ?limit=100&offset=0")]
    [InlineData("", "first ?limit=100&offset=0")]
    [InlineData("?limit=500", "first ?limit=500&offset=0")]
    [InlineData("?limit=5&offset=1000", "first ?limit=5&offset=0, prev ?limit=5&offset=995")]
    [InlineData("?currentPage=2&pageSize=2", "first ?currentPage=1&pageSize=2, prev ?currentPage=1&pageSize=2, next ?currentPage=3&pageSize=2")]
    [InlineData("?page=2&per_page=2", "first ?page=1&per_page=2, prev ?page=1&per_page=2, next ?page=3&per_page=2")]
    [InlineData("?a=%3E&limit=2&b=<%22>&", "first ?a=%3E&b=%3C%22%3E&limit=2&offset=0, next ?a=%3E&b=%3C%22%3E&limit=2&offset=2")]
    [InlineData("?%6cimit=2", "first ?limit=2&offset=0, next ?limit=2&offset=2")]
    public async Task An_array_says_where_the_other_pages_are(string query, string expected)
    {
        using var answer = await server.AskAsync(HttpMethod.Get, Types + query);

        Assert.Equal(Expand(expected), answer.Headers.GetValues("Link").Single());
        Assert.False(answer.Headers.Contains("X-Total-Count"));
        Assert.Equal(answer.Headers.GetValues("Link"), (await server.AskAsync(HttpMethod.Head, Types + query)).Headers.GetValues("Link"));
    }

    [Fact]
    public async Task A_list_below_a_row_has_links_like_any_other()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, "/api/v1/releases/{release}/files/?limit=1");

        var path = server.Fill("/api/v1/releases/{release}/files/");
        Assert.Equal(
            $"<{Origin}{path}?limit=1&offset=0>; rel=\"first\", <{Origin}{path}?limit=1&offset=1>; rel=\"next\"",
            answer.Headers.GetValues("Link").Single());
    }

    [Fact]
    public async Task A_single_row_and_an_error_have_no_links()
    {
        using var row = await server.AskAsync(HttpMethod.Get, "/api/v1/releases/{release}");
        using var wrong = await server.AskAsync(HttpMethod.Get, $"{Types}?limit=0");

        Assert.False(row.Headers.Contains("Link"));
        Assert.False(wrong.Headers.Contains("Link"));
    }

    [Fact]
    public async Task A_very_long_query_is_not_repeated_in_links()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, $"{Types}?x={new string('x', 8000)}");

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.False(answer.Headers.Contains("Link"));
    }

    [Fact]
    public async Task Rows_are_counted_for_those_who_prefer_it()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, $"{Types}?limit=2", ("Prefer", "count=exact"));

        var all = (await server.GetAsync(Types)).Rows.Length;
        Assert.Equal($"{all}", answer.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal("count=exact", answer.Headers.GetValues("Preference-Applied").Single());
        Assert.Equal(Expand($"first ?limit=2&offset=0, next ?limit=2&offset=2, last ?limit=2&offset={(all - 1) / 2 * 2}"), answer.Headers.GetValues("Link").Single());
        Assert.Equal((await server.GetAsync($"{Types}?limit=2")).Body, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?envelope=true&limit=2&offset=1", null)]
    [InlineData("?envelope=1&limit=2&offset=1", "application/json")]
    [InlineData("?limit=2&offset=1", "application/json; profile=\"envelope\"")]
    [InlineData("?limit=2&offset=1", "application/vnd.pydotorg.v1+json; profile=\"envelope\"")]
    public async Task An_envelope_has_the_rows_their_number_and_the_way_to_others(string query, string? accept)
    {
        using var answer = await server.AskAsync(HttpMethod.Get, Types + query, ("Accept", accept ?? "*/*"));

        var all = (await server.GetAsync(Types)).Rows;
        var kept = query.StartsWith("?envelope", StringComparison.Ordinal) ? query[..(query.IndexOf('&', StringComparison.Ordinal) + 1)] : "?";
        var expected = new JsonObject
        {
            ["count"] = all.Length,
            ["next"] = $"{Origin}{Types}{kept}limit=2&offset=3",
            ["previous"] = $"{Origin}{Types}{kept}limit=2&offset=0",
            ["results"] = new JsonArray(all[1].DeepClone(), all[2].DeepClone()),
        };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(await answer.Content.ReadAsStringAsync())));
        Assert.Equal($"{all.Length}", answer.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/api/v1/job-types?envelope=false", "application/json; profile=\"envelope\"")]
    [InlineData("/api/v1/job-types?envelope=", "*/*")]
    public async Task The_query_may_say_that_no_envelope_is_wanted(string path, string accept)
    {
        using var answer = await server.AskAsync(HttpMethod.Get, path, ("Accept", accept));

        Assert.Equal((await server.GetAsync(Types)).Body, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task At_both_ends_there_is_no_other_page()
    {
        var whole = (await server.GetAsync($"{Types}?envelope=true")).Json;
        var behind = (await server.GetAsync($"{Types}?envelope=true&offset=1000")).Json;

        Assert.Equal((null, null), (whole["next"], whole["previous"]));
        Assert.Equal(whole["results"]!.AsArray().Count, (int)whole["count"]!);
        Assert.Equal((null, $"{Origin}{Types}?envelope=true&limit=100&offset=900"), (behind["next"], (string?)behind["previous"]));
        Assert.Equal((0, (int)whole["count"]!), (behind["results"]!.AsArray().Count, (int)behind["count"]!));
    }

    [Fact]
    public async Task What_is_no_truth_value_asks_for_no_envelope()
    {
        var answer = await server.GetAsync($"{Types}?envelope=maybe&limit=0");

        Assert.Equal(400, answer.Status);
        Assert.Equal(
            ["envelope: \"maybe\" is not true, false, 1 or 0.", "limit: \"0\" is not an integer between 1 and 1000."],
            answer.Json["extra"]!.AsArray().Select(each => $"{each!["key"]}: {each["message"]}"));
    }

    [Fact]
    public async Task Single_rows_come_in_no_envelope() =>
        Assert.Equal((await server.GetAsync("/api/v1/releases/{release}")).Body, (await server.GetAsync("/api/v1/releases/{release}?envelope=maybe")).Body);

    private static string Expand(string links) => string.Join(", ", links.Split(", ").Select(static link =>
        link.Split(' ') is [var relation, var query] ? $"<{Origin}{Types}{query}>; rel=\"{relation}\"" : link));
}

using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Conventions;

/// <summary>Rows beside rows, and links in place of them (contract: REST conventions, sections A.1 and A.4).</summary>
[Collection(FacadeTests.Name)]
public sealed class ExpansionTests(FacadeServer server)
{
    private const string Row = "/api/v1/releases/{release}";
    private const string Allowed = "files, files.os, files.release, release_page, release_page.images, release_page.documents, release_page.creator, _links";

    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "nothing", $"\"nothing\" cannot be expanded. Allowed: {Allowed}." },
        { "files.nothing", "\"files.nothing\" cannot be expanded. Allowed: files.os, files.os.files, files.release, files.release.files, files.release.release_page, files._links." },
        { "Files", $"\"Files\" cannot be expanded. Allowed: {Allowed}." },
        { "content", $"\"content\" cannot be expanded. Allowed: {Allowed}." },
        { "__typename", $"\"__typename\" cannot be expanded. Allowed: {Allowed}." },
        { "files..os", "\"files.\" cannot be expanded. Allowed: files.os, files.os.files, files.release, files.release.files, files.release.release_page, files._links." },
        { "_links.files", $"\"_links\" cannot be expanded. Allowed: {Allowed}." },
        { "files.release.files.release", "\"files.release.files.release\" has more than 3 steps." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_expanded_is_refused_with_what_can(string name, string message)
    {
        var answer = await server.GetAsync($"{Row}?expand={name}");

        Assert.Equal(400, answer.Status);
        Assert.Equal([message], answer.Json["extra"]!.AsArray().Select(each => $"{each!["message"]}"));
        Assert.Equal(["expand query"], answer.Json["extra"]!.AsArray().Select(each => $"{each!["key"]} {each["source"]}"));
    }

    [Fact]
    public async Task Where_nothing_can_be_expanded_that_is_said() => Assert.Equal(
        "\"x\" cannot be expanded, and nothing else can here.",
        $"{(await server.GetAsync("/api/v1/search?q=python&expand=x")).Json["extra"]![0]!["message"]}");

    [Fact]
    public async Task Expanded_rows_stand_behind_the_members_of_the_row()
    {
        var plain = (await server.GetAsync(Row)).Json.AsObject();
        var files = (await server.GetAsync($"{Row}/files?limit=100")).Rows;
        var expected = plain.DeepClone().AsObject();
        expected.Add("files", new JsonArray([.. files.Select(static file => file.DeepClone())]));

        Assert.Equal(expected.ToJsonString(), (await server.GetAsync($"{Row}?expand=files")).Json.ToJsonString());
        Assert.Equal(expected.ToJsonString(), (await server.GetAsync($"{Row}?expand=files,files&expand=files")).Json.ToJsonString());
    }

    [Fact]
    public async Task A_name_of_two_steps_expands_its_first_step()
    {
        var answer = (await server.GetAsync($"{Row}?expand=files.os&fields=files.name,files.os.slug")).Json;

        Assert.All(answer["files"]!.AsArray(), static file => Assert.Equal("name os", string.Join(' ', file!.AsObject().Select(static member => member.Key))));
        Assert.All(answer["files"]!.AsArray(), static file => Assert.Equal("slug", file!["os"]!.AsObject().Single().Key));
    }

    [Fact]
    public async Task Loops_end_after_three_steps()
    {
        var answer = (await server.GetAsync("/api/v1/files/{file}?expand=release.files.release&fields=release.files.release.id")).Json;

        Assert.All(answer["release"]!["files"]!.AsArray(), file => Assert.Equal(server.Fill("{release}"), $"{file!["release"]!["id"]}"));
    }

    [Theory]
    [InlineData("expand=files&omit=files", null)]
    [InlineData("expand=files&fields=id", "id")]
    [InlineData("expand=release_page&fields=release_page", "release_page")]
    [InlineData("expand=_links&fields=id", "id")]
    [InlineData("expand=_links&fields=id,_links", "id _links")]
    [InlineData("expand=_links&fields=_links", "_links")]
    [InlineData("expand=_links&fields=_links&omit=_links", "")]
    [InlineData("expand=files._links&fields=files._links", "files")]
    public async Task Members_are_expanded_first_and_chosen_then(string query, string? members)
    {
        var answer = (await server.GetAsync($"{Row}?{query}")).Json.AsObject();

        var expected = members ?? string.Join(' ', (await server.GetAsync(Row)).Json.AsObject().Select(static member => member.Key));
        Assert.Equal(expected, string.Join(' ', answer.Select(static member => member.Key)));
    }

    [Fact]
    public async Task Links_are_paths_to_the_row_itself_and_to_what_it_can_be_expanded_by()
    {
        var answer = (await server.GetAsync($"{Row}?expand=_links")).Json;

        var page = answer["release_page_id"]?.ToString();
        var expected = $$"""
            {"_self":"/api/v1/releases/{release}/","files":"/api/v1/files/release/{release}/","release_page":{{(page is null ? "null" : $"\"/api/v1/pages/{page}/\"")}}}
            """;
        Assert.Equal(server.Fill(expected), answer["_links"]!.ToJsonString());
        Assert.Equal("_links", answer.AsObject().Last().Key);
    }

    [Fact]
    public async Task All_objects_of_an_answer_have_links()
    {
        var file = (await server.GetAsync("/api/v1/files/{file}?expand=_links,os")).Json;
        var job = (await server.GetAsync("/api/v1/jobs?expand=_links&limit=1")).Rows[0];

        Assert.Equal(server.Fill("""{"_self":"/api/v1/files/{file}/","os":"/api/v1/os/{os}/","release":"/api/v1/releases/{release}/"}"""), file["_links"]!.ToJsonString());
        Assert.Equal(server.Fill("""{"_self":"/api/v1/os/{os}/","files":"/api/v1/files/os/{os}/"}"""), file["os"]!["_links"]!.ToJsonString());
        Assert.Equal($$"""{"_self":"/api/v1/job-types/{{job["job_types"]![0]!["id"]}}/"}""", job["job_types"]![0]!["_links"]!.ToJsonString());
        Assert.Equal("_self creator review_comments", string.Join(' ', job["_links"]!.AsObject().Select(static link => link.Key)));
    }

    [Fact]
    public async Task An_expanded_list_has_a_hundred_rows_at_most_and_the_way_to_the_others()
    {
        var systems = (await server.GetAsync("/api/v1/os?expand=files,_links&fields=files.id,_links")).Rows;
        var answer = systems.MaxBy(static each => each["files"]!.AsArray().Count)!; // There are systems.
        var rest = await server.GetAsync($"{answer["_links"]!["files"]}?limit=1000");

        Assert.Equal(100, answer["files"]!.AsArray().Count);
        Assert.Equal(rest.Column("id").Take(100), answer["files"]!.AsArray().Select(static file => $"{file!["id"]}"));
        Assert.True(rest.Rows.Length > 100);
    }

    [Fact]
    public async Task Too_many_rows_are_refused_before_they_are_read()
    {
        var answer = await server.GetAsync("/api/v1/calendars?limit=11&expand=events.occurrences");

        Assert.Equal(400, answer.Status);
        Assert.Equal("Together the expanded lists may have more than 100000 rows. Ask for fewer rows, or expand less.", $"{answer.Json["extra"]![0]!["message"]}");
        Assert.Equal(200, (await server.GetAsync("/api/v1/calendars?limit=9&expand=events.occurrences")).Status);
        Assert.Equal(200, (await server.GetAsync("/api/v1/releases?limit=1000&expand=files&fields=id")).Status);
    }

    [Fact]
    public async Task Feeds_know_nothing_of_members()
    {
        var plain = await server.GetAsync("/api/v1/releases.rss");

        Assert.Equal(plain.Body, (await server.GetAsync("/api/v1/releases.rss?fields=id&expand=nothing")).Body);
    }
}

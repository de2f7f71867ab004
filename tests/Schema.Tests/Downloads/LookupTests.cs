using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>One row by each of its names, and several by their global ids.</summary>
public sealed class LookupTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    private const string Nowhere = "00000000-0000-0000-0000-000000000001";

    public static TheoryData<string, string> Kinds => new()
    {
        { "release", "python-3140" },
        { "operatingSystem", "macos" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_row_is_found_by_id_slug_and_uuid(string kind, string slug)
    {
        var bySlug = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ row: {kind}BySlug(slug: \"{slug}\") {{ id uuid slug }} }}");
        var row = bySlug.Data.GetProperty("row");
        var (id, uuid) = (row.GetProperty("id").GetString(), row.GetProperty("uuid").GetString());

        var byId = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ row: {kind}(id: \"{id}\") {{ id uuid slug }} }}");
        var byUuid = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ row: {kind}ByUuid(uuid: \"{uuid}\") {{ id uuid slug }} }}");

        Assert.Equal(slug, row.GetProperty("slug").GetString());
        Assert.Equal(bySlug.Json, byId.Json);
        Assert.Equal(bySlug.Json, byUuid.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_missing_row_is_null_without_an_error(DatabaseProvider provider)
    {
        var answer = await servers.AskAsync(
            provider,
            $$"""
            {
              a: releaseBySlug(slug: "none") { name }
              b: releaseByUuid(uuid: "{{Nowhere}}") { name }
              c: releaseFileBySlug(slug: "none") { name }
              d: releaseFileByUuid(uuid: "{{Nowhere}}") { name }
              e: operatingSystemBySlug(slug: "none") { name }
              f: operatingSystemByUuid(uuid: "{{Nowhere}}") { name }
            }
            """);

        Assert.Equal("""{"data":{"a":null,"b":null,"c":null,"d":null,"e":null,"f":null}}""", answer.Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Nodes_of_three_types_take_three_statements(DatabaseProvider provider)
    {
        var found = await servers.AskAsync(
            provider,
            "{ releases(first: 2) { nodes { id name } } releaseFiles(first: 1) { nodes { id name } } operatingSystems(first: 1) { nodes { id name } } }");
        var releases = found.Data.GetProperty("releases").GetProperty("nodes");
        var file = found.Data.GetProperty("releaseFiles").GetProperty("nodes")[0];
        var system = found.Data.GetProperty("operatingSystems").GetProperty("nodes")[0];
        object?[] ids = [Text(releases[1], "id"), Text(file, "id"), Text(releases[0], "id"), Text(system, "id")];

        var answer = await servers.AskAsync(
            provider,
            "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Release { name } ... on ReleaseFile { name } ... on OperatingSystem { name } } }",
            new { ids });

        Assert.Equal(
            [Text(releases[1], "name"), Text(file, "name"), Text(releases[0], "name"), Text(system, "name")],
            answer.Data.GetProperty("nodes").EnumerateArray().Select(static node => Text(node, "name")));
        Assert.Equal(3, answer.Statements.Count);
    }

    [Fact]
    public async Task A_node_takes_one_statement()
    {
        var id = await ReleaseIdAsync();

        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ node(id: \"{id}\") {{ __typename id ... on Release {{ slug series {{ name }} }} }} }}");

        Assert.Equal(
            $$$$$"""{"data":{"node":{"__typename":"Release","id":"{{{{{id}}}}}","slug":"python-3140","series":{"name":"3.14"}}}}""",
            answer.Json);
        Assert.Single(answer.Statements);
    }

    [Fact]
    public async Task An_id_of_another_type_is_an_error()
    {
        var id = await ReleaseIdAsync();

        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ releaseFile(id: \"{id}\") {{ name }} }}");

        Assert.Contains("\"errors\":[", answer.Json, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"releaseFile\":null}", answer.Json, StringComparison.Ordinal);
        Assert.Empty(answer.Statements);
    }

    [Theory]
    [InlineData("node(id: \"nonsense\")")]
    [InlineData("node(id: \"\")")]
    [InlineData("node(id: \"UmVsZWFzZToxMg==\")")]
    [InlineData("nodes(ids: [\"nonsense\"])")]
    [InlineData("release(id: \"nonsense\")")]
    public async Task A_broken_id_is_an_error_of_its_field_and_reaches_no_database(string field)
    {
        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ answer: {field} {{ __typename }} }}");

        Assert.Contains("\"path\":[\"answer\"", answer.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("Unexpected Execution Error", answer.Json, StringComparison.Ordinal);
        Assert.Empty(answer.Statements);
    }

    [Fact]
    public async Task More_than_fifty_ids_are_refused()
    {
        var ids = Enumerable.Repeat(await ReleaseIdAsync(), 51);

        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Equal(
            """{"errors":[{"message":"The maximum number of nodes that can be fetched at once is 50. This selection tried to fetch 51 nodes that exceeded the maximum allowed amount.","locations":[{"line":1,"column":23}],"path":["nodes"],"extensions":{"code":"HC0076"}}],"data":null}""",
            answer.Json);
        Assert.Empty(answer.Statements);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_download_page_lists_what_is_flagged(DatabaseProvider provider)
    {
        var server = await servers.OnAsync(provider);
        await using var db = server.Database.CreateContext();
        var flagged = await db.Releases.CountAsync(release => release.ShowOnDownloadPage);

        var answer = await server.AskAsync("{ downloadPage(first: 100) { nodes { showOnDownloadPage } totalCount } }");

        Assert.Equal(flagged, answer.Data.GetProperty("downloadPage").GetProperty("totalCount").GetInt32());
        Assert.DoesNotContain("false", answer.Json, StringComparison.Ordinal);
    }

    private async Task<string> ReleaseIdAsync()
    {
        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, "{ releaseBySlug(slug: \"python-3140\") { id } }");
        return Text(answer.Data.GetProperty("releaseBySlug"), "id");
    }

    private static string Text(System.Text.Json.JsonElement row, string field) => row.GetProperty(field).GetString()!; // Never null in the schema.
}

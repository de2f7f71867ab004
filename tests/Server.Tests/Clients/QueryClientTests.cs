using System.Net.Http.Json;
using System.Text.Json;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Clients;

/// <summary>The clients that others query with: they page through all releases, none is lost and none comes twice.</summary>
public sealed class QueryClientTests
{
    private const string Folder = "tests/QueryClients";
    private const string PageSize = "37";

    [NodeFact(Folder)]
    public Task Apollo_pages_through_every_release() => PageAsync("apollo.mjs");

    [NodeFact(Folder)]
    public Task Urql_pages_through_every_release() => PageAsync("urql.mjs");

    [NodeFact(Folder)]
    public async Task What_relay_compiles_against_the_schema_pages_through_every_release_and_its_files()
    {
        await using var server = await RunningServer.StartPreparedAsync();

        var answer = JsonSerializer.Deserialize<RelayAnswer>(
            await AskClientAsync("relay.mjs", Repository.PathOf("schema.graphql"), Address(server), PageSize), JsonSerializerOptions.Web)!; // The script writes an object.

        Assert.Equal(
            [
                "OneReleaseQuery.graphql.js", "ReleaseFilesPageQuery.graphql.js", "Release_files.graphql.js", "Release_release.graphql.js",
                "ReleasesPageQuery.graphql.js", "ReleasesQuery.graphql.js", "Releases_query.graphql.js",
            ],
            answer.Artifacts);
        Assert.Equal(await ReleasesAsync(server), answer.Releases);
        Assert.Equal(await FilesAsync(server, answer.Releases[0]), answer.Files);
    }

    private static async Task PageAsync(string script)
    {
        await using var server = await RunningServer.StartPreparedAsync();

        var ids = await AskClientAsync(script, Address(server), PageSize);

        Assert.Equal(await ReleasesAsync(server), ids.Split('\n'));
    }

    private static string Address(RunningServer server) => new Uri(server.Address, "graphql").ToString();

    private static Task<string> AskClientAsync(string script, params string[] lines) =>
        Node.RunAsync(Folder, script, string.Join('\n', lines));

    private static async Task<string[]> ReleasesAsync(RunningServer server)
    {
        var ids = Ids(await AskAsync(server, "{ list: releasesOffset(take: 1000) { totalCount items { id } } }"), "items");
        Assert.True(ids.Length > 600);
        return ids;
    }

    private static async Task<string[]> FilesAsync(RunningServer server, string release)
    {
        var ids = Ids(await AskAsync(server, $"{{ release(id: \"{release}\") {{ list: files(first: 100) {{ nodes {{ id }} }} }} }}"), "nodes");
        Assert.True(ids.Length > 2);
        return ids;
    }

    private static string[] Ids(JsonElement data, string member)
    {
        var list = data.TryGetProperty("release", out var release) ? release : data;
        return [.. list.GetProperty("list").GetProperty(member).EnumerateArray().Select(item => item.GetProperty("id").GetString()!)]; // Ids are not null.
    }

    private static async Task<JsonElement> AskAsync(RunningServer server, string query)
    {
        using var answer = await server.Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
    }

    /// <summary>What the script of Relay found.</summary>
    private sealed record RelayAnswer(string[] Artifacts, string[] Releases, string[] Files);
}

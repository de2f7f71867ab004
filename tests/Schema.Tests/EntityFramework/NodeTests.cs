using System.Text.Json;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Rows by their global ids.</summary>
public sealed class NodeTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_node_is_read_with_the_fields_of_its_type(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var (files, systems) = await IdsAsync(server);

        var file = await server.AskAsync("query($id: ID!) { node(id: $id) { __typename id ... on ReleaseFile { operatingSystem { id } } ... on OperatingSystem { slug } } }", new { id = files[0] });
        var system = await server.AskAsync("query($id: ID!) { node(id: $id) { __typename id ... on ReleaseFile { slug } ... on OperatingSystem { name } } }", new { id = systems[0] });

        Assert.Equal($$$$$"""{"data":{"node":{"__typename":"ReleaseFile","id":"{{{{{files[0]}}}}}","operatingSystem":{"id":"{{{{{systems[0]}}}}}"}}}}""", file.Json);
        Assert.Equal($$$$$"""{"data":{"node":{"__typename":"OperatingSystem","id":"{{{{{systems[0]}}}}}","name":"Android"}}}""", system.Json);
        Assert.Single(file.Statements);
        Assert.Single(system.Statements);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Nodes_come_in_the_order_of_their_ids_with_one_statement_for_each_type(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var (files, systems) = await IdsAsync(server);
        var missing = Convert.ToBase64String([.. "ReleaseFile:"u8, .. new byte[16]]);

        var answer = await server.AskAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ReleaseFile { release { files(first: 1) { totalCount } } } } }",
            new { ids = new[] { files[2], systems[0], files[0], missing, files[2] } });

        var nodes = JsonDocument.Parse(answer.Json).RootElement.GetProperty("data").GetProperty("nodes");
        Assert.Equal([files[2], systems[0], files[0], null, files[2]], nodes.EnumerateArray().Select(IdOf));
        Assert.Equal(nodes[0].GetRawText(), nodes[4].GetRawText());
        Assert.Equal(8, nodes[0].GetProperty("release").GetProperty("files").GetProperty("totalCount").GetInt32());
        Assert.Equal(3, answer.Statements.Count);
    }

    [Fact]
    public async Task A_node_that_does_not_exist_is_null()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = Convert.ToBase64String([.. "OperatingSystem:"u8, .. new byte[16]]) });

        Assert.Equal("""{"data":{"node":null}}""", answer.Json);
    }

    private static string? IdOf(JsonElement node) => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("id").GetString();

    private static async Task<(string[] Files, string[] Systems)> IdsAsync(QueryServer server)
    {
        var answer = await server.AskAsync("{ releaseBySlug(slug: \"python-3147\") { files(first: 3) { nodes { id operatingSystem { id } } } } }");
        var files = JsonDocument.Parse(answer.Json).RootElement
            .GetProperty("data").GetProperty("releaseBySlug").GetProperty("files").GetProperty("nodes").EnumerateArray().ToList();
        return ([.. files.Select(file => file.GetProperty("id").GetString()!)], [.. files.Select(file => file.GetProperty("operatingSystem").GetProperty("id").GetString()!)]);
    }
}

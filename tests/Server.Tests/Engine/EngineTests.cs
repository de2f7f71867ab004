using System.Net.Http.Json;
using System.Text.Json;

namespace PyDotOrg.Graph.Server.Tests.Engine;

public sealed class EngineTests
{
    private const string Document = "{ a: __typename b: __typename __schema { queryType { name } } }";

    [Theory]
    [InlineData("Tokens=5")]
    [InlineData("Fields=4")]
    [InlineData("Aliases=1")]
    public async Task A_configured_limit_refuses_what_lies_beyond_it(string limit)
    {
        Assert.Equal("data", await FirstMemberAsync("RequestBody=1000"));
        Assert.Equal("errors", await FirstMemberAsync(limit));
    }

    [Fact]
    public async Task Depth_is_limited_too()
    {
        const string Nested = "{ releaseFiles { nodes { release { name } } } }";
        Assert.Equal("data", await FirstMemberAsync("Depth=4", Nested));
        Assert.Equal("errors", await FirstMemberAsync("Depth=3", Nested));
    }

    private static async Task<string> FirstMemberAsync(string limit, string document = Document)
    {
        await using var server = await RunningServer.StartPreparedAsync($"--GraphQL:Limits:{limit}", "--Database:Seed=false");
        using var answer = await server.Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = document });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.EnumerateObject().First().Name;
    }
}

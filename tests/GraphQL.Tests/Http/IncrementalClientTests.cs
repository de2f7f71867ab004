using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Execution.Incremental;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The clients that others read parts of results with, against our server.</summary>
public sealed class IncrementalClientTests
{
    private const string Folder = "tests/SubscriptionClients";

    private static readonly string[] Expected =
    [
        """{"meros":{"data":{"hero":{"name":"Luke"}},"hasNext":true}}""",
        """{"meros":{"incremental":[{"data":{"home":"Tatooine"},"path":["hero"],"label":"l"}],"hasNext":false}}""",
        """{"older":{"hero":{"__typename":"Hero","name":"Luke"}},"dataState":"streaming"}""",
        """{"older":{"hero":{"__typename":"Hero","name":"Luke","home":"Tatooine"}},"dataState":"complete"}""",
        """{"newer":{"hero":{"__typename":"Hero","name":"Luke"}},"dataState":"streaming"}""",
        """{"newer":{"hero":{"__typename":"Hero","name":"Luke","home":"Tatooine"}},"dataState":"complete"}""",
        """{"sse":{"data":{"hero":{"name":"Luke"}},"hasNext":true}}""",
        """{"sse":{"incremental":[{"data":{"home":"Tatooine"},"path":["hero"],"label":"l"}],"hasNext":false}}""",
        """{"socket":{"data":{"hero":{"name":"Luke"}},"hasNext":true}}""",
        """{"socket":{"incremental":[{"data":{"home":"Tatooine"},"path":["hero"],"label":"l"}],"hasNext":false}}""",
    ];

    [NodeFact(Folder)]
    public async Task Meros_Apollos_client_in_both_forms_graphql_sse_and_graphql_ws_put_the_parts_together()
    {
        await using var host = await SubscriptionHost.StartAsync(
            "http://127.0.0.1:0",
            static builder => builder.AddType(typeof(LaterQueries)).ModifyOptions(static options => options.EnableDefer = options.EnableStream = true));
        using var clients = NodeProcess.Start(Folder, "incremental.mjs");
        await clients.SayAsync(JsonSerializer.Serialize(new
        {
            url = new Uri(host.Address, "/graphql").ToString(),
            query = "{ hero { name ... @defer(label: \"l\") { home } } }",
        }));

        var heard = await clients.HearAllAsync();
        Assert.Equal(Expected.Length, heard.Count);
        Assert.All(Expected.Zip(heard), static pair => Assert.True(AreSame(pair.First, pair.Second), pair.Second));
    }

    private static bool AreSame(string first, string second) => JsonNode.DeepEquals(JsonNode.Parse(first), JsonNode.Parse(second));
}

using System.Net.Http.Headers;
using System.Text;

namespace PyDotOrg.Graph.Server.Tests.Engine;

/// <summary>The switches for what a request may be: batches, stored documents, questions about the schema.</summary>
public sealed class RequestKindTests
{
    private const string Batch = """[{"query":"{ a: __typename }"},{"query":"{ b: __typename }"}]""";
    private const string Hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
    private const string Extension = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash}}}"}}""";

    [Fact]
    public async Task Batches_are_refused_until_they_are_allowed()
    {
        await using var server = await StartAsync();
        await AssertAsync(server, Batch, 400, """{"errors":[{"message":"Invalid GraphQL Request.","extensions":{"code":"HC0009"}}]}""");

        await using var batching = await StartAsync("--GraphQL:Batching=All", "--GraphQL:Limits:Batch=2");
        await AssertAsync(
            batching, Batch, 200, "{\"requestIndex\":0,\"data\":{\"a\":\"Query\"}}\n{\"requestIndex\":1,\"data\":{\"b\":\"Query\"}}\n", "application/jsonl");
        await AssertAsync(
            batching,
            """{"query":"{ a: __typename }","variables":[{},{},{}]}""",
            400,
            """{"errors":[{"message":"The batch size exceeds the maximum allowed batch size of 2.","extensions":{"code":"LIMIT_BATCH"}}]}""");
    }

    [Fact]
    public async Task Documents_can_be_named_by_their_hash()
    {
        await using var server = await StartAsync();

        await AssertAsync(server, $$"""{"extensions":{{Extension}}}""", 400, """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""");
        await AssertAsync(
            server,
            $$"""{"query":"{__typename}","extensions":{{Extension}}}""",
            200,
            $$$$"""{"data":{"__typename":"Query"},"extensions":{"persistedQuery":{"sha256Hash":"{{{{Hash}}}}","persisted":true}}}""");
        await AssertAsync(server, $$"""{"extensions":{{Extension}}}""", 200, """{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Only_trusted_documents_run_where_the_server_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-trusted-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "kind.graphql"), "{ __typename }");
        await using var server = await StartAsync(
            $"--GraphQL:PersistedOperations:Folder={folder.FullName}", "--GraphQL:PersistedOperations:OnlyTrusted=true");

        await AssertAsync(server, """{"id":"kind"}""", 200, """{"data":{"__typename":"Query"}}""");
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.Client.GetStringAsync(new Uri("/graphql/persisted/kind", UriKind.Relative)));
        await AssertAsync(
            server,
            $$"""{"query":"{__typename}","extensions":{{Extension}}}""",
            400,
            """{"errors":[{"message":"Only persisted operations are allowed.","extensions":{"code":"HC0067"}}]}""");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Nobody_reads_the_schema_where_introspection_is_off()
    {
        await using var server = await StartAsync("--GraphQL:Introspection=false");

        using var file = await server.Client.GetAsync(new Uri("/graphql/schema.graphql", UriKind.Relative));
        Assert.Equal(404, (int)file.StatusCode);
        await AssertAsync(
            server,
            """{"query":"{ __type(name: \"Query\") { name } }"}""",
            400,
            """{"errors":[{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0046","field":"__type"}}]}""");
    }

    private static Task<RunningServer> StartAsync(params string[] settings) =>
        RunningServer.StartPreparedAsync(["--Database:Seed=false", .. settings]);

    private static async Task AssertAsync(RunningServer server, string body, int status, string expected, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, (int)answer.StatusCode);
    }
}

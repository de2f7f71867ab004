using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Several operations in one request (contract: Hot Chocolate, section 3.9).</summary>
public sealed class BatchingTests(BatchingTests.Host host) : IClassFixture<BatchingTests.Host>
{
    private const string Lines = "application/jsonl";
    private const string Two = """[{"query":"{ ping }"},{"query":"query A { a: ping } query B { b: ping }","operationName":"B"}]""";
    private const string Document = """{"query":"query A { a: ping } query B { b: ping }"}""";
    private const string Sets = """{"query":"query($v: String!) { echo(value: $v) }","variables":[{"v":"x"},{"v":"y"}]}""";

    [Theory]
    [InlineData(Two, "", "{\"requestIndex\":0,\"data\":{\"ping\":\"pong\"}}\n{\"requestIndex\":1,\"data\":{\"b\":\"pong\"}}\n")]
    [InlineData("""[{"query":"{ ping }"}]""", "", "{\"requestIndex\":0,\"data\":{\"ping\":\"pong\"}}\n")]
    [InlineData(Document, "?batchOperations=[B,A]", "{\"requestIndex\":0,\"data\":{\"b\":\"pong\"}}\n{\"requestIndex\":1,\"data\":{\"a\":\"pong\"}}\n")]
    [InlineData(Sets, "", "{\"variableIndex\":0,\"data\":{\"echo\":\"x\"}}\n{\"variableIndex\":1,\"data\":{\"echo\":\"y\"}}\n")]
    [InlineData($$"""[{"query":"{ ping }"},{{Sets}}]""", "", "{\"requestIndex\":0,\"data\":{\"ping\":\"pong\"}}\n{\"requestIndex\":1,\"variableIndex\":0,\"data\":{\"echo\":\"x\"}}\n{\"requestIndex\":1,\"variableIndex\":1,\"data\":{\"echo\":\"y\"}}\n")]
    [InlineData("""[{"query":"{ pong( }"},{"query":"mutation { write(text: \"x\") }"}]""", "", "{\"requestIndex\":0,\"errors\":[{\"message\":\"Expected a `Name`-token, but found a `RightBrace`-token.\"}]}\n{\"requestIndex\":1,\"data\":{\"write\":\"x\"}}\n")]
    public async Task Each_result_names_its_place(string body, string address, string expected)
    {
        var answer = await host.AskAsync(body, Lines, $"/graphql{address}");

        Assert.Equal(expected, WithoutDetails(answer));
    }

    [Theory]
    [InlineData(null, "multipart/mixed; boundary=\"-\"", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":0,\"data\":{\"ping\":\"pong\"}}\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":1,\"data\":{\"b\":\"pong\"}}\r\n-----\r\n")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8", "event: next\ndata: {\"requestIndex\":0,\"data\":{\"ping\":\"pong\"}}\n\nevent: next\ndata: {\"requestIndex\":1,\"data\":{\"b\":\"pong\"}}\n\nevent: complete\n\n")]
    [InlineData("application/graphql-response+jsonl", "application/graphql-response+jsonl; charset=utf-8", "{\"requestIndex\":0,\"data\":{\"ping\":\"pong\"}}\n{\"requestIndex\":1,\"data\":{\"b\":\"pong\"}}\n")]
    public async Task The_Accept_header_chooses_the_form_of_the_stream(string? accept, string contentType, string expected)
    {
        var answer = await host.PostAsync(Two, accept);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("[]", "", "The GraphQL batch request has no elements.", "HC0009")]
    [InlineData("[1]", "", "Invalid GraphQL Request.", "HC0009")]
    [InlineData("[[]]", "", "Invalid GraphQL Request.", "HC0009")]
    [InlineData("[{\"query\":\"{ ping }\"}", "", "Invalid JSON document.", "HC0012")]
    [InlineData("[{\"query\":\"{ ping }\"}]]", "", "Invalid JSON document.", "HC0012")]
    [InlineData("[{}]", "", "Either the parameter query or the parameter id has to be set.", "HC0013")]
    [InlineData("""{"query":"{ ping }","variables":[]}""", "", "Invalid GraphQL Request.", "HC0009")]
    [InlineData("""{"query":"{ ping }","variables":[{},1]}""", "", "Invalid GraphQL Request. The member `variables` must be a JSON object.", "HC0009")]
    [InlineData(Document, "?batchOperations=A,B", "Invalid GraphQL Request.", "HC0009")]
    [InlineData(Document, "?batchOperations=[A,]", "Invalid GraphQL Request.", "HC0009")]
    [InlineData(Document, "?batchOperations=[]", "Invalid GraphQL Request.", "HC0009")]
    [InlineData(Two, "?batchOperations=[A]", "Invalid GraphQL Request.", "HC0009")]
    [InlineData(Document, "?batchOperations=[A,A,A,A,A]", "The batch size exceeds the maximum allowed batch size of 4.", "LIMIT_BATCH")]
    [InlineData("""{"query":"{ ping }","variables":[{},{},{},{},{}]}""", "", "The batch size exceeds the maximum allowed batch size of 4.", "LIMIT_BATCH")]
    [InlineData("""[{"query":"{ ping }"},{"query":"{ ping }","variables":[{},{},{},{}]}]""", "", "The batch size exceeds the maximum allowed batch size of 4.", "LIMIT_BATCH")]
    public async Task A_batch_that_is_none_is_refused_whole(string body, string address, string message, string code)
    {
        var answer = await host.Client.PostAsync($"/graphql{address}", new StringContent(body, null, "application/json"));

        Assert.Equal($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_client_that_takes_one_result_only_gets_406_and_nothing_runs(string accept)
    {
        var answer = await host.PostAsync(Two, accept);

        Assert.Equal(406, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_single_request_needs_a_format_for_single_results() =>
        Assert.Equal(406, (int)(await host.PostAsync("""{"query":"{ ping }"}""", Lines)).StatusCode);

    /// <summary>Positions and codes are held elsewhere.</summary>
    private static string WithoutDetails(string answer) => System.Text.RegularExpressions.Regex.Replace(
        answer, ",\"locations\":\\[[^]]*\\],\"extensions\":{[^}]*}", "");

    public sealed class Host : FixtureHost
    {
        protected override void Configure(IRequestExecutorBuilder builder) => builder.ModifyServerOptions(static options =>
        {
            options.Batching = AllowedBatching.All;
            options.MaxBatchSize = 4;
        });
    }
}

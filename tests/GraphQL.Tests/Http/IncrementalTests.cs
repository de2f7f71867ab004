using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Tests.Execution.Incremental;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Parts of results that come later, over every transport.</summary>
public sealed class IncrementalTests
{
    private const string Deferred = """{"query":"{ hero { name ... @defer(label: \"l\") { home } } }"}""";
    private const string First = """{"data":{"hero":{"name":"Luke"}},"hasNext":true}""";
    private const string Second = """{"incremental":[{"data":{"home":"Tatooine"},"path":["hero"],"label":"l"}],"hasNext":false}""";
    private const string Part = "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";

    [Theory]
    [InlineData(null, "multipart/mixed; boundary=\"-\"", $"{Part}{First}{Part}{Second}\r\n-----\r\n")]
    [InlineData("multipart/mixed; deferSpec=20220824, application/json", "multipart/mixed; boundary=\"-\"", $"{Part}{First}{Part}{Second}\r\n-----\r\n")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8", $"event: next\ndata: {First}\n\nevent: next\ndata: {Second}\n\nevent: complete\n\n")]
    [InlineData("application/jsonl", "application/jsonl; charset=utf-8", $"{First}\n{Second}\n")]
    [InlineData("application/graphql-response+jsonl", "application/graphql-response+jsonl; charset=utf-8", $"{First}\n{Second}\n")]
    public async Task Each_format_for_several_results_carries_the_parts(string? accept, string contentType, string expected)
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, Deferred, accept);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("multipart/mixed; incrementalSpec=v0.2", true)]
    [InlineData("application/json, text/event-stream; incrementalSpec=\"v0.2\"; q=0.5", true)]
    [InlineData("application/jsonl;incrementalspec=v0.2", true)]
    [InlineData("multipart/mixed; incrementalSpec=v0.1", false)]
    [InlineData("multipart/mixed; incrementalSpec=v9", false)]
    [InlineData("*/*", false)]
    public async Task The_client_chooses_the_form_of_the_parts(string accept, bool isNewer)
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, Deferred, accept);

        Assert.Equal(isNewer, (await answer.Content.ReadAsStringAsync()).Contains("\"pending\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_server_may_prefer_the_newer_form()
    {
        await using var host = await StartAsync(
            static builder => builder.ModifyServerOptions(static server => server.IncrementalDelivery = IncrementalDeliveryFormat.Version02));

        using var answer = await PostAsync(host, Deferred, "application/jsonl");

        Assert.Equal(
            """
            {"data":{"hero":{"name":"Luke"}},"pending":[{"id":"0","path":["hero"],"label":"l"}],"hasNext":true}
            {"incremental":[{"id":"0","data":{"home":"Tatooine"}}],"completed":[{"id":"0"}],"hasNext":false}

            """,
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json, multipart/mixed; q=0")]
    public async Task A_client_that_takes_single_results_only_gets_406_and_nothing_runs(string accept)
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, """{"query":"{ ... @defer { never } }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("""{"query":"query($d: Boolean!) { hero { name ... @defer(if: $d) { home } } }","variables":{"d":false}}""")]
    [InlineData("""{"query":"{ hero { name ... @defer(if: false) { home } } }"}""")]
    public async Task What_is_not_deferred_is_a_single_result(string body)
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, body, "application/json");

        Assert.Equal("""{"data":{"hero":{"name":"Luke","home":"Tatooine"}}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_client_that_takes_several_results_only_gets_a_line_where_nothing_was_left_for_later()
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, """{"query":"{ numbers(to: 2) @stream(initialCount: 3) }"}""", "application/jsonl");

        Assert.Equal("{\"data\":{\"numbers\":[1,2]}}\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Items_of_an_asynchronous_sequence_follow_their_list()
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, """{"query":"{ numbers(to: 5) @stream(initialCount: 2) }"}""", "application/jsonl");

        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("""{"data":{"numbers":[1,2]},"hasNext":true}""", lines[0]);
        Assert.Equal("""{"numbers":[1,2,3,4,5]}""", MergedAnswer.Of([.. lines.Select(line => JsonNode.Parse(line)!)]).Data!.ToJsonString());
    }

    [Fact]
    public async Task A_batch_has_the_place_of_its_requests_in_all_of_their_parts()
    {
        await using var host = await StartAsync(
            static builder => builder.ModifyServerOptions(static server => server.Batching = AllowedBatching.All));

        using var answer = await PostAsync(host, $$"""[{{Deferred}},{"query":"{ hero { name } }"}]""", "application/jsonl");

        Assert.Equal(
            """
            {"requestIndex":0,"data":{"hero":{"name":"Luke"}},"hasNext":true}
            {"requestIndex":0,"incremental":[{"data":{"home":"Tatooine"},"path":["hero"],"label":"l"}],"hasNext":false}
            {"requestIndex":1,"data":{"hero":{"name":"Luke"}}}

            """,
            await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_GET_is_answered_alike()
    {
        await using var host = await StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };

        var answer = await client.GetStringAsync(
            new Uri("/graphql?query={hero{name...@defer(label:\"l\"){home}}}", UriKind.Relative));

        Assert.Equal($"{Part}{First}{Part}{Second}\r\n-----\r\n", answer);
    }

    [Theory]
    [InlineData("graphql-transport-ws", "subscribe", "next")]
    [InlineData("graphql-ws", "start", "data")]
    public async Task Sockets_carry_a_message_for_each_part(string protocol, string start, string next)
    {
        await using var host = await StartAsync();
        using var socket = await host.OpenAsync(protocol);
        if (protocol == "graphql-ws")
        {
            Assert.Equal("""{"type":"ka"}""", await socket.ReceiveAsync());
        }

        await socket.SendAsync($$"""{"id":"a","type":"{{start}}","payload":{{Deferred}}}""");

        Assert.Equal($$"""{"id":"a","type":"{{next}}","payload":{{First}}}""", await socket.ReceiveAsync());
        Assert.Equal($$"""{"id":"a","type":"{{next}}","payload":{{Second}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_silent_answer_in_parts_gives_signs_of_life_that_every_client_understands()
    {
        await using var host = await StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await PostAsync(host, """{"query":"{ ... @defer { never } }"}""", null, HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        await ReadAsync(stream, $"{Part}{{\"data\":{{}},\"hasNext\":true}}");

        host.Time.Advance(TimeSpan.FromSeconds(12));

        await ReadAsync(stream, $"{Part}{{\"hasNext\":true}}");
    }

    [Fact]
    public async Task The_time_limit_holds_over_all_parts()
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(host, """{"query":"{ ... @defer(label: \"n\") { never } }"}""", "application/jsonl", HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        await ReadAsync(stream, "{\"data\":{},\"hasNext\":true}\n");

        host.Time.Advance(TimeSpan.FromSeconds(31));

        using var rest = new StreamReader(stream);
        var lines = (await rest.ReadToEndAsync()).Trim();
        Assert.EndsWith(
            """{"incremental":[{"data":null,"path":[],"label":"n","errors":[{"message":"The request exceeded the configured timeout of `00:00:30`.","extensions":{"code":"HC0045"}}]}],"hasNext":false}""",
            lines,
            StringComparison.Ordinal);
    }

    private static Task<SubscriptionHost> StartAsync(Action<IRequestExecutorBuilder>? configure = null) => SubscriptionHost.StartAsync(
        "http://127.0.0.1:0",
        builder =>
        {
            builder.AddType(typeof(LaterQueries)).ModifyOptions(static options => options.EnableDefer = options.EnableStream = true);
            configure?.Invoke(builder);
        });

    private static async Task<HttpResponseMessage> PostAsync(
        SubscriptionHost host, string body, string? accept, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await client.SendAsync(request, completion);
    }

    private static async Task ReadAsync(Stream stream, string expected)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(expected)];
        await stream.ReadExactlyAsync(bytes);
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
    }
}

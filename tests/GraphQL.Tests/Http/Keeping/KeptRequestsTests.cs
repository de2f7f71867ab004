using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Tests.Execution.Keeping;

namespace PyDotOrg.GraphQL.Tests.Http.Keeping;

/// <summary>Answers that are there already, over HTTP: who is given them, and what is said of keeping them.</summary>
public sealed class KeptRequestsTests(KeptRequestsTests.Host host) : IClassFixture<KeptRequestsTests.Host>
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string Hit = "test; hit";
    private const string Stored = "test; fwd=uri-miss; stored";
    private const string Bypass = "test; fwd=bypass";

    private static int _names;

    [Theory]
    [InlineData(GraphQL)]
    [InlineData(Json)]
    [InlineData("*/*")]
    [InlineData(null)]
    [InlineData("text/html, application/json;q=0.5")]
    public async Task A_query_that_was_posted_before_is_answered_from_the_cache(string? accept)
    {
        var body = NewBody();
        var first = await PostAsync(body, accept);
        var second = await PostAsync(body, accept);

        Assert.Equal((200, Stored), (first.Status, first.Origin));
        Assert.Equal((200, Hit, first.Body, first.ContentType), (second.Status, second.Origin, second.Body, second.ContentType));
        Assert.Equal(("", "", ""), (second.Header("ETag"), second.Header("Cache-Control"), second.Header("Vary")));
    }

    [Fact]
    public async Task Formats_methods_and_spellings_share_an_answer_and_keep_their_headers()
    {
        var name = NewName();
        var query = $"query($v: String!) {{ {name}: echo(value: $v) }}";
        var first = await PostAsync($$$"""{"query":"{{{query}}}","variables":{"v":"x"}}""", Json);
        var second = await PostAsync($$$"""{ "variables" : {"v" : "x"}, "operationName": null, "query":"{{{query}}}"}""", GraphQL);
        var third = await GetAsync($"query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString("""{"v":"x"}""")}", Json);
        var events = await PostAsync($$$"""{"query":"{{{query}}}","variables":{"v":"x"}}""", "text/event-stream");
        var batch = await PostAsync($$$"""[{"query":"{{{query}}}","variables":{"v":"x"}}]""", "application/jsonl");

        Assert.Equal((Stored, "application/json; charset=utf-8"), (first.Origin, first.ContentType));
        Assert.Equal((Hit, "application/graphql-response+json; charset=utf-8", first.Body), (second.Origin, second.ContentType, second.Body));
        Assert.Equal((Hit, "application/json; charset=utf-8", first.Body), (third.Origin, third.ContentType, third.Body));
        Assert.Equal($"event: next\ndata: {first.Body}\n\nevent: complete\n\n", events.Body);
        Assert.Equal($"{{\"requestIndex\":0,{first.Body[1..]}\n", batch.Body);
    }

    [Fact]
    public async Task Who_has_the_answer_to_a_GET_is_told_that_it_has_not_changed()
    {
        var query = $"query=%7B{NewName()}:ping%7D";
        var first = await GetAsync(query);
        var second = await GetAsync(query);
        var known = await GetAsync(query, headers: ("If-None-Match", first.Header("ETag")));
        var head = await SendAsync(HttpMethod.Head, query, ("If-None-Match", "\"other\""));
        var knownHead = await SendAsync(HttpMethod.Head, query, ("If-None-Match", $"\"other\", {first.Header("ETag")}"));

        Assert.Matches("^W/\"[0-9a-f]{16}\"$", first.Header("ETag"));
        foreach (var answer in new[] { first, second, known, head, knownHead })
        {
            Assert.Equal(
                (first.Header("ETag"), "public, no-cache", "Accept, Accept-Encoding, Authorization, Cookie, GraphQL-Cost"),
                (answer.Header("ETag"), answer.Header("Cache-Control"), answer.Header("Vary")));
        }

        Assert.Equal((Stored, Hit, Hit, Hit), (first.Origin, second.Origin, known.Origin, head.Origin));
        Assert.Equal((304, "", ""), (known.Status, known.Body, known.ContentType));
        Assert.Equal((200, "", first.Body.Length.ToString()), (head.Status, head.Body, head.Header("Content-Length")));
        Assert.Equal(304, knownHead.Status);
    }

    [Fact]
    public async Task A_POST_is_answered_whole_whatever_the_client_has()
    {
        var body = NewBody();
        await PostAsync(body);
        var answer = await PostAsync(body, null, ("If-None-Match", "*"));

        Assert.Equal((200, Hit), (answer.Status, answer.Origin));
        Assert.NotEmpty(answer.Body);
    }

    [Fact]
    public async Task A_change_is_seen_in_the_very_next_answer()
    {
        const string Query = "query=%7Bcount%7D";
        const string Body = """{"query":"{ count }"}""";
        var tags = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            host.Versions.Change(7);
            host.Counted++;
            var expected = $$$"""{"data":{"count":{{{host.Counted}}}}}""";
            foreach (var answer in new[] { await PostAsync(Body), await GetAsync(Query), await PostAsync(Body), await GetAsync(Query), await GetAsync(Query, Json) })
            {
                Assert.Equal(expected, answer.Body);
            }

            Assert.True(tags.Add((await GetAsync(Query)).Header("ETag")));
            Assert.Equal(Hit, (await PostAsync(Body)).Origin);
        }
    }

    [Fact]
    public async Task Errors_are_not_kept_by_anybody()
    {
        foreach (var query in new[] { "%7Bnothing%7D", "%7B", "%7Becho(value:1)%7D", "mutation%7Bwrite(text:%22x%22)%7D", "query($v:String!)%7Becho(value:$v)%7D" })
        {
            foreach (var accept in new[] { Json, GraphQL })
            {
                await GetAsync($"query={query}", accept);
                var answer = await GetAsync($"query={query}", accept);

                Assert.Contains("\"errors\"", answer.Body, StringComparison.Ordinal);
                Assert.Equal(("no-store", ""), (answer.Header("Cache-Control"), answer.Header("ETag")));
                Assert.Equal(Bypass, answer.Origin);
            }
        }
    }

    [Fact]
    public async Task Who_asks_for_the_cost_is_told_it_and_others_are_not()
    {
        var body = NewBody();
        await PostAsync(body);
        var cost = await PostAsync(body, null, ("GraphQL-Cost", "report"));
        var validated = await PostAsync(body, null, ("GraphQL-Cost", "validate"));
        var nonsense = await PostAsync(body, null, ("GraphQL-Cost", "x"));
        var again = await PostAsync(body);

        Assert.Contains("\"operationCost\"", cost.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("pong", validated.Body, StringComparison.Ordinal);
        Assert.Equal((Bypass, Bypass, Hit, Hit), (cost.Origin, validated.Origin, nonsense.Origin, again.Origin));
        Assert.DoesNotContain("\"operationCost\"", again.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "?query={other:ping}")]
    [InlineData("?a=1", "?a=2")]
    [InlineData("", "?batchOperations=[A]")]
    [InlineData("?batchOperations=[A]", "")]
    [InlineData("?batchOperations=[A]", "?batchOperations=[B]")]
    [InlineData("?batchOperations=[A,B]", "?batchOperations=[B,A]")]
    public async Task What_stands_in_the_address_of_a_POST_decides_only_its_own_answer(string one, string other)
    {
        var body = $$"""{"query":"query A { {{NewName()}}: ping } query B { b: ping }","operationName":"A"}""";
        var first = await PostAsync(body, "*/*", one);
        var second = await PostAsync(body, "*/*", other);

        Assert.Equal(first.Body, (await PostAsync(body, "*/*", one)).Body);
        Assert.Equal(second.Body, (await PostAsync(body, "*/*", other)).Body);
        Assert.Equal(one.Length > 0 && one.Contains("batch", StringComparison.Ordinal), first.Body.Contains("requestIndex", StringComparison.Ordinal));
        Assert.Equal(other.Contains("batch", StringComparison.Ordinal), second.Body.Contains("requestIndex", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Methods_and_media_types_are_looked_at_before_the_cache()
    {
        var body = NewBody();
        await PostAsync(body);
        using var form = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } };

        Assert.Equal(415, (int)(await host.Client.PostAsync("/graphql", form)).StatusCode);
        Assert.Equal(406, (await PostAsync(body, "text/html")).Status);
        Assert.Equal(400, (await PostAsync(body, "nonsense")).Status);
        foreach (var method in new[] { "PUT", "DELETE", "PATCH", "OPTIONS" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql") { Content = new StringContent(body, null, Json) };
            Assert.Equal(405, (int)(await host.Client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task Requests_that_are_too_long_are_answered_all_the_same()
    {
        var name = NewName();
        var body = $$"""{"query":"{ {{name}}: ping }","x":"{{new string('x', 20_000)}}"}""";

        Assert.Equal((Stored, Hit), ((await PostAsync(body)).Origin, (await PostAsync(body)).Origin));
        Assert.Equal($$$"""{"data":{"{{{name}}}":"pong"}}""", (await PostAsync(body)).Body);
    }

    [Fact]
    public async Task A_GET_needs_the_header_that_browsers_ask_about_whether_the_answer_is_there_or_not()
    {
        await using var careful = await StartAsync(static builder => builder.ModifyServerOptions(static options => options.EnforceGetRequestsPreflightHeader = true));
        Assert.Equal((200, Stored), await TryAsync(careful, ("GraphQL-Preflight", "1")));
        Assert.Equal((200, Hit), await TryAsync(careful, ("GraphQL-Preflight", "1")));
        Assert.Equal((400, ""), await TryAsync(careful));

        await using var closed = await StartAsync(static builder => builder.ModifyServerOptions(static options => options.AllowedGetOperations = AllowedOperations.None));
        Assert.Equal(Stored, Of(await closed.PostAsync("""{"query":"{ping}"}""")).Origin);
        Assert.Equal((405, Bypass), await TryAsync(closed));
    }

    [Fact]
    public async Task Where_only_stored_documents_run_others_do_not_because_their_answer_is_kept()
    {
        await using var strict = await StartAsync(static builder =>
        {
            builder.ModifyRequestOptions(static options => options.PersistedOperations.OnlyAllowPersistedDocuments = true);
            builder.Services.AddSingleton<IOperationDocumentStorage, OneDocument>();
        });

        foreach (var origin in new[] { Stored, Hit, Hit })
        {
            Assert.Equal((200, origin), Of(await strict.PostAsync("""{"id":"ping"}""")));
            Assert.Equal(400, (int)(await strict.PostAsync("""{"query":"{ ping }"}""")).StatusCode);
        }

        Assert.Equal((200, Hit), Of(await strict.Client.GetAsync("/graphql/persisted/ping")));
        OneDocument.IsThere = false;
        Assert.Equal((400, Bypass), Of(await strict.PostAsync("""{"id":"ping"}""")));
        Assert.Equal((400, Bypass), Of(await strict.Client.GetAsync("/graphql/persisted/ping")));
    }

    [Fact]
    public async Task Documents_that_are_named_by_their_hash_share_answers_and_are_still_saved()
    {
        await using var saving = await StartAsync(static builder => builder.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());
        var hash = new DocumentHashProvider(DocumentHashProvider.Sha256, HashFormat.Hex).Compute("{ ping }"u8);
        var named = $$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}}""";
        var whole = $$$$"""{"query":"{ ping }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}}""";
        Assert.Equal((200, Stored), Of(await saving.PostAsync("""{"query":"{ ping }"}""")));
        Assert.Equal((400, Bypass), Of(await saving.PostAsync(named)));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal($$$$"""{"data":{"ping":"pong"},"extensions":{"persistedQuery":{"sha256Hash":"{{{{hash}}}}","persisted":true}}}""", await saving.AskAsync(whole));
        }

        Assert.Equal("""{"data":{"ping":"pong"}}""", await saving.AskAsync(named));
        Assert.Equal((200, Hit), Of(await saving.PostAsync(named)));
        Assert.Equal("""{"data":{"ping":"pong"}}""", await saving.AskAsync("""{"query":"{ ping }"}"""));
    }

    [Fact]
    public async Task Nothing_is_kept_where_interceptors_may_change_requests()
    {
        await using var changing = await StartAsync(static builder => builder.AddHttpRequestInterceptor<Changing>());

        Assert.Equal((200, ""), Of(await changing.PostAsync("""{"query":"{ ping }"}""")));
        Assert.Equal((200, ""), Of(await changing.PostAsync("""{"query":"{ ping }"}""")));
    }

    private static string NewName() => $"a{Interlocked.Increment(ref _names)}";

    private static string NewBody() => $$"""{"query":"{ {{NewName()}}: ping }"}""";

    private static (int Status, string Origin) Of(HttpResponseMessage response) =>
        ((int)response.StatusCode, response.Headers.TryGetValues(CacheStatus.Header, out var values) ? values.Single() : "");

    private static async Task<(int, string)> TryAsync(ConfiguredHost host, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={ping}");
        Array.ForEach(headers, header => request.Headers.Add(header.Name, header.Value));
        return Of(await host.SendAsync(request));
    }

    private static Task<ConfiguredHost> StartAsync(Action<IRequestExecutorBuilder> configure) => ConfiguredHost.StartAsync(builder =>
    {
        Host.AddCache(builder, new ManualVersions());
        configure(builder);
    });

    private Task<Answer> PostAsync(string body, string? accept = null, params (string Name, string Value)[] headers) =>
        PostAsync(body, accept, "", headers);

    private async Task<Answer> PostAsync(string body, string? accept, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/graphql{address}") { Content = new StringContent(body, null, Json) };
        return await SendAsync(request, accept, headers);
    }

    private async Task<Answer> GetAsync(string query, string? accept = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?{query}");
        return await SendAsync(request, accept, headers);
    }

    private async Task<Answer> SendAsync(HttpMethod method, string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/graphql?{query}");
        return await SendAsync(request, null, headers);
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? accept, (string Name, string Value)[] headers)
    {
        Array.ForEach(headers, header => request.Headers.TryAddWithoutValidation(header.Name, header.Value));
        using var response = await host.SendAsync(request, accept);
        return new Answer(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
    }

    public sealed class Host : FixtureHost
    {
        internal ManualVersions Versions { get; } = new();

        internal int Counted { get; set; }

        internal static void AddCache(IRequestExecutorBuilder builder, ManualVersions versions)
        {
            builder.Services.AddSingleton(new AnswerCache(versions, new ManualTime(), 10_000_000));
            builder.Services.AddSingleton(new CacheStatus("test"));
        }

        protected override void Configure(IRequestExecutorBuilder builder)
        {
            AddCache(builder, Versions);
            builder.ModifyServerOptions(static options => options.Batching = AllowedBatching.All);
            builder.Services.AddSingleton(this);
            builder.AddType(typeof(CountQueries));
        }
    }

    private sealed record Answer(int Status, string Body, Dictionary<string, string> Headers)
    {
        public string Origin => Header(CacheStatus.Header);

        public string ContentType => Header("Content-Type");

        public string Header(string name) => Headers.GetValueOrDefault(name) ?? "";
    }

    private sealed class Changing : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(
            Microsoft.AspNetCore.Http.HttpContext context,
            IRequestExecutor requestExecutor,
            OperationRequestBuilder requestBuilder,
            CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }

    private sealed class OneDocument : IOperationDocumentStorage
    {
        public static bool IsThere { get; set; } = true;

        public ValueTask<ReadOnlyMemory<byte>?> TryReadAsync(string documentId, CancellationToken cancellationToken = default) =>
            new(IsThere && documentId == "ping" ? "{ ping }"u8.ToArray() : default(ReadOnlyMemory<byte>?));

        public ValueTask<bool> TrySaveAsync(string documentId, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default) => new(false);
    }
}

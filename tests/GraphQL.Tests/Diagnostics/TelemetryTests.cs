using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Diagnostics;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Tests.Execution;
using PyDotOrg.GraphQL.Tests.Execution.Incremental;

namespace PyDotOrg.GraphQL.Tests.Diagnostics;

public sealed class TelemetryTests : IDisposable
{
    private const string Query = "query Find($password: String) { text(of: $password) }";

    private readonly TelemetryEar _ear = new();

    public void Dispose() => _ear.Dispose();

    [Fact]
    public async Task A_request_is_a_span_with_a_span_for_each_phase()
    {
        _ear.ListenToSpans();
        await Server().AskAsync(Query, """{"password":"hunter2"}""");
        Assert.Equal(
            [
                "GraphQL Parse [Internal]: graphql.processing.type=parse",
                "GraphQL Validate [Internal]: graphql.processing.type=validate",
                "GraphQL Plan [Internal]: graphql.processing.type=plan",
                "GraphQL Variable Coercion [Internal]: graphql.processing.type=variable_coercion",
                "GraphQL Execute [Internal]: graphql.processing.type=execute",
                $"query [Server]: graphql.processing.type=request graphql.operation.type=query graphql.operation.name=Find graphql.document.hash={Hash(Query)}",
            ],
            _ear.Spans.Select(TelemetryEar.Print));
        var request = _ear.Spans[^1];
        Assert.All(_ear.Spans.Take(5), phase => Assert.Equal(request.SpanId, phase.ParentSpanId));
    }

    [Fact]
    public async Task Values_of_variables_documents_and_messages_are_in_no_span()
    {
        _ear.ListenToSpans();
        var server = Server();
        await server.AskAsync(Query, """{"password":"hunter2"}""");
        await server.AskAsync(Query, """{"password":["hunter2"]}""");
        await server.AskAsync("{ text(of: \"hunter2\") broken }");
        await server.AskAsync("{ nothing(of: \"hunter2\") }");
        await server.AskAsync("{ denied }");
        var all = string.Join('\n', _ear.Spans.Select(TelemetryEar.Print));
        Assert.DoesNotContain("hunter2", all, StringComparison.Ordinal);
        Assert.Contains("graphql.error", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_and_messages_stand_in_spans_when_asked_for()
    {
        (_ear.Options.IncludeDocument, _ear.Options.IncludeErrorMessages) = (true, true);
        _ear.ListenToSpans();
        await Server().AskAsync("{ broken }");
        Assert.Equal(
            "query [Server] failed: graphql.processing.type=request graphql.operation.type=query "
            + $"graphql.document.hash={Hash("{ broken }")} error.type=System.InvalidOperationException graphql.error.count=1 graphql.document={{ broken }}"
            + "; graphql.error: graphql.error.path=broken graphql.error.schema_coordinate=Query.broken graphql.error.locations=1:3 "
            + "exception.type=System.InvalidOperationException graphql.error.message=Unexpected Execution Error",
            TelemetryEar.Print(_ear.Spans[^1]));
    }

    [Fact]
    public async Task A_request_without_operation_has_a_span_of_its_own_name()
    {
        _ear.ListenToSpans();
        await Server().AskAsync("{ nothing }");
        Assert.Equal(
            [
                "GraphQL Parse [Internal]: graphql.processing.type=parse",
                "GraphQL Validate [Internal] failed: error.type=GRAPHQL_VALIDATION_FAILED graphql.processing.type=validate",
                $"GraphQL Operation [Server] failed: graphql.processing.type=request graphql.document.hash={Hash("{ nothing }")} "
                + "error.type=GRAPHQL_VALIDATION_FAILED graphql.error.count=1; graphql.error: graphql.error.locations=1:3",
            ],
            _ear.Spans.Select(TelemetryEar.Print));
    }

    [Fact]
    public async Task A_long_name_of_an_operation_is_cut_and_names_no_span()
    {
        _ear.ListenToSpans();
        var name = new string('x', 5000);
        await Server().AskAsync($"query {name} {{ text }}");
        Assert.Equal("query", _ear.Spans[^1].DisplayName);
        Assert.Equal(new string('x', 128), _ear.Spans[^1].GetTagItem("graphql.operation.name"));
    }

    [Fact]
    public async Task Many_errors_make_few_events()
    {
        _ear.ListenToSpans();
        await Server().AskAsync($"{{ {string.Concat(Enumerable.Range(0, 30).Select(static i => $"a{i}: broken "))} }}");
        Assert.Equal(10, _ear.Spans[^1].Events.Count());
        Assert.Equal(30, _ear.Spans[^1].GetTagItem("graphql.error.count"));
    }

    [Fact]
    public async Task A_request_is_measured()
    {
        _ear.ListenToMeasures();
        var server = Server();
        await server.AskAsync(Query);
        Assert.Equal(
            [
                "graphql.server.processing.duration graphql.processing.type=parse",
                "graphql.server.processing.duration graphql.processing.type=validate",
                "graphql.server.processing.duration graphql.processing.type=plan",
                "graphql.server.request.active 1 graphql.operation.type=query",
                "graphql.server.processing.duration graphql.processing.type=variable_coercion graphql.operation.type=query",
                "graphql.server.processing.duration graphql.processing.type=execute graphql.operation.type=query",
                "graphql.server.response.error_count 0 graphql.operation.type=query",
                "graphql.server.request.duration graphql.operation.type=query",
                "graphql.server.request.active -1 graphql.operation.type=query",
            ],
            _ear.Measures);
    }

    [Fact]
    public async Task An_answer_that_was_there_is_a_span_and_measured()
    {
        var server = Server();
        var operation = server.Executor.Prepare("{ text }"u8.ToArray(), new PreparationOptions()).Operation!; // It is valid.
        _ear.ListenToSpans().ListenToMeasures();
        using var result = await server.Executor.AnswerAgainAsync(new KeptAnswer("{}"u8.ToArray(), operation, null), default);
        Assert.Equal(
            [
                "graphql.server.request.active 1 graphql.operation.type=query",
                "graphql.server.response.cached 1",
                "graphql.server.response.error_count 0 graphql.operation.type=query",
                "graphql.server.request.duration graphql.operation.type=query",
                "graphql.server.request.active -1 graphql.operation.type=query",
            ],
            _ear.Measures);
        Assert.Equal(
            [$"query [Server]: graphql.processing.type=request graphql.operation.type=query graphql.document.hash={Hash("{ text }")} graphql.response.cached=True"],
            _ear.Spans.Select(TelemetryEar.Print));
    }

    [Fact]
    public async Task Errors_are_measured_by_kind_and_place()
    {
        _ear.ListenToMeasures();
        var server = Server();
        await server.AskAsync("{ broken denied odd }");
        Assert.Equal(
            [
                "graphql.server.resolver.error_count 1 graphql.error.schema_coordinate=Query.broken error.type=System.InvalidOperationException",
                "graphql.server.resolver.error_count 1 graphql.error.schema_coordinate=Query.denied error.type=DENIED",
                "graphql.server.resolver.error_count 1 graphql.error.schema_coordinate=Query.odd error.type=_OTHER",
                "graphql.server.processing.duration graphql.processing.type=execute graphql.operation.type=query error.type=System.InvalidOperationException",
                "graphql.server.response.error_count 3 graphql.operation.type=query",
                "graphql.server.request.duration graphql.operation.type=query error.type=System.InvalidOperationException",
            ],
            _ear.Measures.Where(static measure => measure.Contains("rror", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_client_chooses_makes_no_new_series()
    {
        _ear.ListenToMeasures();
        var server = Server();
        for (var i = 0; i < 300; i++)
        {
            await server.AskAsync($"query Name{i} {{ alias{i}: coded(code: \"CODE_{i}\") }}");
            await server.AskAsync($"query Name{i} {{ field{i} }}");
            await server.AskAsync($"query Name{i} {{ text", operation: $"Name{i}");
        }

        var series = _ear.Measures.Distinct(StringComparer.Ordinal).ToList();
        Assert.DoesNotContain(series, static name => name.Contains("Name", StringComparison.Ordinal) || name.Contains("alias", StringComparison.Ordinal));
        Assert.InRange(series.Count(static name => name.StartsWith("graphql.server.request.duration", StringComparison.Ordinal)), 1, 210);
        Assert.Contains(series, static name => name.EndsWith("error.type=_OTHER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Batches_of_data_loaders_are_spans_and_measures()
    {
        _ear.ListenToSpans().ListenToMeasures();
        await Server().AskAsync("{ a: loaded(id: 1) b: loaded(id: 2) }");
        Assert.Contains(
            "GraphQL DataLoader Batch [Internal]: graphql.processing.type=dataloader_batch graphql.dataloader.name=Query.loaded graphql.dataloader.batch.size=2",
            _ear.Spans.Select(TelemetryEar.Print));
        Assert.Contains("graphql.server.dataloader.batch.size 2 graphql.dataloader.name=Query.loaded", _ear.Measures);
        Assert.Contains("graphql.server.dataloader.batch.duration graphql.dataloader.name=Query.loaded", _ear.Measures);
    }

    [Fact]
    public async Task What_comes_later_is_no_error()
    {
        _ear.ListenToMeasures();
        var server = new IncrementalServer("type Query { text: String }")
        {
            Parts = new RequestExecutorParts { Listeners = [new ExecutionTelemetry(_ear.Telemetry)] },
        }
            .With("Query", "text", static _ => "t");
        var (stream, _) = await server.StartAsync("{ ... @defer { text } }");
        await stream!.DisposeAsync(); // Something comes later.
        Assert.Contains("graphql.server.response.error_count 0 graphql.operation.type=query", _ear.Measures);
        Assert.Contains("graphql.server.request.duration graphql.operation.type=query", _ear.Measures);
    }

    [Fact]
    public void A_batch_that_fails_is_told_by_its_kind()
    {
        _ear.ListenToSpans();
        var loader = new DataLoaderTelemetry(_ear.Telemetry);
        using (loader.ExecuteBatch("x", [1]))
        {
            loader.BatchError("x", [1], new InvalidOperationException("secret"));
        }

        Assert.Equal(
            "GraphQL DataLoader Batch [Internal] failed: graphql.processing.type=dataloader_batch graphql.dataloader.name=x "
            + "graphql.dataloader.batch.size=1 error.type=System.InvalidOperationException",
            TelemetryEar.Print(Assert.Single(_ear.Spans)));
    }

    [Fact]
    public async Task Nobody_listening_costs_no_memory()
    {
        var plain = new TestServer("type Query { text: String }").With("Query", "text", static _ => "t");
        Assert.Equal(await LeastAsync(plain), await LeastAsync(Server()));
    }

    private static async Task<long> LeastAsync(TestServer server)
    {
        await server.AskAsync("{ text }");
        var request = OperationRequestBuilder.New().SetDocument("{ text }").Build();
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using var result = await server.Executor.ExecuteAsync(request, CancellationToken.None);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private TestServer Server() =>
        new TestServer("""
            type Query { text(of: String): String broken: String denied: String odd: String coded(code: String!): String loaded(id: Int!): Int }
            """)
        {
            Parts = new RequestExecutorParts { Listeners = [new ExecutionTelemetry(_ear.Telemetry)] },
        }
            .WithServices(services => services.AddSingleton<IDataLoaderDiagnosticEventListener>(new DataLoaderTelemetry(_ear.Telemetry)))
            .With("Query", "text", static _ => "t")
            .With("Query", "broken", static _ => throw new InvalidOperationException("hunter2"))
            .With("Query", "denied", static _ => throw Error("hunter2 is wrong", "DENIED"))
            .With("Query", "odd", static _ => throw Error("odd", "has hunter2 in it"))
            .With("Query", "coded", static context => throw Error("coded", context.ArgumentValue<string>("code")!))
            .WithAsync("Query", "loaded", static async context => await context
                .BatchDataLoader<int, int>(static (keys, _) =>
                    Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(static key => key, static key => key)))
                .LoadAsync(context.ArgumentValue<int>("id")));

    private static GraphQLException Error(string message, string code) => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());

    private static string Hash(string document) =>
        $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(document)))}";
}

using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution.Instrumentation;

public sealed class RequestDiagnosticsTests
{
    private static readonly string[] Known = ["request", "known", "coerce", "/coerce", "cost", "cost is 0 1", "/cost", "execute", "/execute", "/request Executed"];

    [Fact]
    public async Task Every_station_of_a_request_is_told_in_order()
    {
        var listener = new RecordingListener();
        var server = Server(listener);
        await server.AskAsync("{ text }");
        Assert.Equal(
            [
                "created", "request", "parse", "/parse", "validate", "/validate", "added", "compile", "/compile", "coerce", "/coerce",
                "cost", "cost is 0 1", "/cost", "execute", "/execute", "/request Executed",
            ],
            listener.Heard);
    }

    [Fact]
    public async Task A_known_document_is_neither_parsed_nor_compiled()
    {
        var listener = new RecordingListener();
        var server = Server(listener);
        await server.AskAsync("{ text }");
        _ = listener.Heard;
        await server.AskAsync("{ text }");
        Assert.Equal(Known, listener.Heard);
        Assert.Equal("query", listener.Last?.Operation?.Definition.Operation.ToString().ToLowerInvariant());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("{ text }"u8)), listener.Last?.DocumentHash);
    }

    [Fact]
    public async Task What_is_no_document_is_told()
    {
        var listener = new RecordingListener();
        var server = Server(listener);
        await server.AskAsync("{ $ }");
        Assert.Equal(
            [
                "created", "request", "parse", "syntax error: Expected a `Name`-token, but found a `Dollar`-token.", "/parse",
                "/request Refused",
            ],
            listener.Heard);
    }

    [Fact]
    public async Task What_is_not_valid_is_told()
    {
        var listener = new RecordingListener();
        var server = Server(listener);
        await server.AskAsync("{ nothing nowhere }");
        Assert.Equal(
            ["created", "request", "parse", "/parse", "validate", "validation errors: 2", "/validate", "/request Refused"], listener.Heard);
        Assert.NotNull(listener.Last?.DocumentHash);
    }

    [Fact]
    public async Task Errors_of_fields_are_told_with_their_exceptions()
    {
        var listener = new RecordingListener();
        var server = Server(listener);
        await server.AskAsync("{ text }");
        _ = listener.Heard;
        await server.AskAsync("{ a: broken ...on Query { late } }");
        Assert.Equal(
            ["error of Query.broken at a: secret", "error of Query.late at late: later"],
            listener.Heard.Where(static line => line.StartsWith("error", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Resolvers_that_may_wait_are_told_when_asked_for()
    {
        var listener = new RecordingListener { EnableResolveFieldValue = true };
        var silent = new RecordingListener();
        var server = Server(listener, silent);
        await server.AskAsync("{ late text }");
        Assert.Equal(
            ["resolve Query.late", "/resolve Query.late"],
            listener.Heard.Where(static line => line.Contains("resolve", StringComparison.Ordinal)));
        Assert.DoesNotContain(silent.Heard, static line => line.Contains("resolve", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_listeners_hear_the_same()
    {
        var (first, second) = (new RecordingListener(), new RecordingListener());
        var server = Server(first, second);
        await server.AskAsync("{ broken }");
        var heard = first.Heard;
        Assert.Contains("error of Query.broken at broken: secret", heard);
        Assert.Equal(heard, second.Heard);
    }

    [Fact]
    public async Task Who_does_not_listen_hears_nothing()
    {
        var (first, second) = (new RecordingListener(), new RecordingListener { IsListening = false });
        var server = Server(first, second);
        await server.AskAsync("{ text }");
        Assert.Equal(["created"], second.Heard);
        Assert.NotEmpty(first.Heard);
    }

    [Fact]
    public async Task Requests_that_nobody_listens_to_cost_no_memory()
    {
        var plain = Server();
        var silent = Server(new RecordingListener { IsListening = false }, new RecordingListener { IsListening = false });
        Assert.Equal(await MeasureAsync(plain), await MeasureAsync(silent));
    }

    [Fact]
    public async Task Batches_of_data_loaders_are_told()
    {
        var listener = new RecordingListener();
        var server = new TestServer("type Query { a(id: Int!): Int b(id: Int!): Int }")
            .WithServices(services => services.AddSingleton<IDataLoaderDiagnosticEventListener>(listener))
            .WithAsync("Query", "a", static context => Double(context))
            .WithAsync("Query", "b", static async context => await context
                .BatchDataLoader<int, int>(static (_, _) => throw new InvalidOperationException("no"), "bad")
                .LoadAsync(context.ArgumentValue<int>("id")));
        await server.AskAsync("{ x: a(id: 1) y: a(id: 2) z: a(id: 1) b(id: 1) }");
        Assert.Equal(["known to doubles", "batch doubles of 2", "/batch doubles of 2", "batch bad of 1", "batch bad failed: no", "/batch bad of 1"], listener.Heard);
    }

    private static async ValueTask<object?> Double(IResolverContext context) => await context
        .BatchDataLoader<int, int>(
            static (keys, _) => Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(static key => key, static key => 2 * key)),
            "doubles")
        .LoadAsync(context.ArgumentValue<int>("id"));

    private static TestServer Server(params RecordingListener[] listeners) =>
        new TestServer("type Query { text: String broken: String late: String }")
        {
            Parts = new RequestExecutorParts { Listeners = listeners },
        }
            .With("Query", "text", static _ => "t")
            .With("Query", "broken", static _ => throw new InvalidOperationException("secret"))
            .WithAsync("Query", "late", static async _ =>
            {
                await Task.Yield();
                throw new InvalidOperationException("later");
            });

    private static async Task<long> MeasureAsync(TestServer server)
    {
        await server.AskAsync("{ text }");
        var request = OperationRequestBuilder.New().SetDocument("{ text }").Build();
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var running = server.Executor.ExecuteAsync(request, CancellationToken.None);
            Assert.True(running.IsCompletedSuccessfully);
            using var result = await running;
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}

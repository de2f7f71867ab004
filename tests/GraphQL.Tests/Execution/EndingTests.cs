using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Operations that are ended before they are done.</summary>
public sealed class EndingTests
{
    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource<object?> _never = new();
    private CancellationToken _seen;

    [Fact]
    public async Task A_resolver_that_never_ends_is_given_up_after_the_timeout()
    {
        var answer = Server().RunAsync("{ fast slow }");
        Assert.False(answer.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(30));

        using var result = await answer;
        Assert.Equal(RequestStatus.TimedOut, result.Status);
        Assert.Equal(
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:30`.","extensions":{"code":"HC0045"}}]}""",
            TestServer.Print(result));
    }

    [Fact]
    public async Task A_resolver_that_looks_at_its_token_ends_with_the_timeout()
    {
        var answer = Server().RunAsync("{ obedient }");

        _time.Advance(TimeSpan.FromSeconds(30));

        using var result = await answer;
        Assert.Equal(RequestStatus.TimedOut, result.Status);
        Assert.True(_seen.IsCancellationRequested);
    }

    [Fact]
    public async Task The_end_of_the_request_ends_the_operation()
    {
        using var request = new CancellationTokenSource();
        var answer = Server().RunAsync("{ obedient slow }", cancellation: request.Token);
        Assert.False(answer.IsCompleted);

        await request.CancelAsync();

        using var result = await answer;
        Assert.Equal(RequestStatus.Failed, result.Status);
        Assert.Equal("""{"errors":[{"message":"The GraphQL request execution was canceled.","extensions":{"code":"HC0049"}}]}""", TestServer.Print(result));
    }

    [Fact]
    public async Task A_cancellation_of_the_resolvers_own_is_an_ordinary_error() =>
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["own"]}],"data":{"own":null}}""",
            await Server().AskAsync("{ own }"));

    [Fact]
    public async Task State_outlives_the_resolvers_that_were_given_up()
    {
        var state = new State();
        var server = Server(new StateExecutor(state, _never.Task));

        var answer = server.RunAsync("{ stateful }");
        _time.Advance(TimeSpan.FromSeconds(30));
        (await answer).Dispose();

        Assert.False(state.IsDisposed);
        _never.SetResult(null);
        await state.Disposed;
    }

    [Fact]
    public async Task State_ends_with_the_result()
    {
        var state = new State();
        _never.SetResult(null);

        var result = await Server(new StateExecutor(state, _never.Task)).RunAsync("{ stateful }");

        Assert.False(state.IsDisposed);
        result.Dispose();
        Assert.True(state.IsDisposed);
        Assert.Equal(0, _time.Waiting);
    }

    private TestServer Server(IDataFieldExecutor? data = null) =>
        new TestServer("type Query { fast: String slow: String obedient: String own: String stateful: String }")
        {
            Parts = new RequestExecutorParts { Time = _time, DataFields = data },
        }
        .With("Query", "fast", _ => "fast")
        .WithAsync("Query", "slow", _ => new ValueTask<object?>(_never.Task))
        .WithAsync("Query", "own", _ => throw new OperationCanceledException())
        .With("Query", "stateful", new FieldResolver
        {
            Pure = _ => "source",
            Data = new GraphQL.Types.DataPipeline { ElementType = typeof(string) },
        })
        .WithAsync("Query", "obedient", async context =>
        {
            _seen = context.RequestAborted;
            return await _never.Task.WaitAsync(_seen);
        });

    private sealed class State : IDisposable
    {
        private readonly TaskCompletionSource _disposed = new();

        public bool IsDisposed => _disposed.Task.IsCompleted;

        public Task Disposed => _disposed.Task;

        public void Dispose() => _disposed.SetResult();
    }

    private sealed class StateExecutor(State state, Task never) : IDataFieldExecutor
    {
        public async ValueTask<object?> ExecuteAsync(
            OperationContext operation, Selection selection, IResolverContext context, ResultContainer container, int index, object source)
        {
            Assert.Same(operation.GetOrAddState(_ => state), operation.GetOrAddState<State>(_ => throw new InvalidOperationException()));
            Assert.True(operation.RequestAborted.CanBeCanceled);
            await never;
            return null;
        }
    }
}

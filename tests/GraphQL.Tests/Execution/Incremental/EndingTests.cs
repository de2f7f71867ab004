using System.Text;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

/// <summary>The end of an operation before all of its parts have come.</summary>
public sealed class EndingTests
{
    private const string Sdl = "type Query { never: Int numbers: [Int!]! closed: [Int!]! fine: Int }";

    private readonly TaskCompletionSource _canceled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_reader_that_leaves_ends_the_resolvers()
    {
        var (stream, _) = await Server().StartAsync("{ fine ... @defer { never } }");
        await stream!.ReadAsync();
        var reading = stream.ReadAsync();
        Assert.False(reading.IsCompleted);

        await stream.DisposeAsync();

        Assert.Null(await reading);
        await _canceled.Task;
        Assert.Null(await stream.ReadAsync());
    }

    [Fact]
    public async Task A_reader_that_leaves_closes_the_sequences()
    {
        var (stream, _) = await Server().StartAsync("{ closed @stream(initialCount: 1) }");
        await stream!.ReadAsync();

        await stream.DisposeAsync();

        await _closed.Task;
    }

    [Fact]
    public async Task A_request_that_ends_ends_its_parts()
    {
        using var request = new CancellationTokenSource();
        var (stream, _) = await Server().StartAsync("{ fine ... @defer { never } }", null, request.Token);
        await stream!.ReadAsync();
        var reading = stream.ReadAsync();

        await request.CancelAsync();

        Assert.Null(await reading);
        await _canceled.Task;
        await stream.DisposeAsync();
    }

    [Theory]
    [InlineData(
        IncrementalDeliveryFormat.Version02,
        """{"completed":[{"id":"1","errors":[{"message":"The request exceeded the configured timeout of `00:00:30`.","extensions":{"code":"HC0045"}}]}],"hasNext":false}""")]
    [InlineData(
        IncrementalDeliveryFormat.Version01,
        """{"incremental":[{"data":null,"path":[],"label":"n","errors":[{"message":"The request exceeded the configured timeout of `00:00:30`.","extensions":{"code":"HC0045"}}]}],"hasNext":false}""")]
    public async Task At_the_time_limit_the_parts_that_have_not_come_fail(IncrementalDeliveryFormat format, string expected)
    {
        var time = new ManualTime();
        var (stream, _) = await Server(format, time).StartAsync("{ ... @defer { fine } ... @defer(label: \"n\") { never } }");
        await stream!.ReadAsync();
        await stream.ReadAsync();
        var reading = stream.ReadAsync();

        time.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(expected, Encoding.UTF8.GetString((await reading)!.Json.Span));
        Assert.Null(await stream.ReadAsync());
    }

    [Fact]
    public async Task The_time_limit_ends_what_was_to_come_at_once()
    {
        var time = new ManualTime();
        var starting = Server(IncrementalDeliveryFormat.Version02, time).StartAsync("{ never ... @defer { fine } }");

        time.Advance(TimeSpan.FromSeconds(31));

        var (stream, single) = await starting;
        Assert.Null(stream);
        Assert.Equal(RequestStatus.TimedOut, single!.Status);
        single.Dispose();
    }

    [Fact]
    public async Task A_transport_of_one_result_can_write_why_it_does_not_start()
    {
        using var result = await Server().RunAsync("{ ... @defer { fine } }");

        Assert.Equal(RequestStatus.Incremental, result.Status);
        Assert.Equal(
            """{"errors":[{"message":"An operation with @defer or @stream needs a transport that carries several results.","locations":[{"line":1,"column":1}]}]}""",
            TestServer.Print(result));
    }

    private IncrementalServer Server(IncrementalDeliveryFormat format = IncrementalDeliveryFormat.Version02, TimeProvider? time = null) =>
        new IncrementalServer(Sdl) { Format = format, Parts = new RequestExecutorParts { Time = time } }
            .With("Query", "fine", static _ => 1)
            .With("Query", "closed", _ => Closing())
            .WithAsync("Query", "never", NeverAsync);

    private async ValueTask<object?> NeverAsync(IResolverContext context)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            _canceled.SetResult();
            throw;
        }

        return null;
    }

    private IEnumerable<int> Closing()
    {
        try
        {
            for (var number = 1; ; number++)
            {
                yield return number;
            }
        }
        finally
        {
            _closed.SetResult();
        }
    }
}

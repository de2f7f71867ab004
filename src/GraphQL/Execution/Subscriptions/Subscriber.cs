using System.Threading.Channels;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>The results that wait for one subscriber.</summary>
/// <param name="group">Those who share the results.</param>
/// <param name="capacity">The results that may wait.</param>
internal sealed class Subscriber(EventGroup group, int capacity) : ResponseStream
{
    private readonly Channel<ResponseEvent> _results = Channel.CreateBounded<ResponseEvent>(new BoundedChannelOptions(capacity)
    {
        SingleReader = true,
        SingleWriter = true,
    });

    private GraphQLError? _failure;
    private IDisposable? _scope;

    /// <summary>The place in the group; -1 when the subscriber has left. Guarded by the group.</summary>
    public int Place { get; set; } = -1;

    /// <inheritdoc/>
    public override GraphQLError? Failure => _failure;

    /// <summary>Is disposed when the subscriber unsubscribes; null when nobody wants to know.</summary>
    public IDisposable? Scope
    {
        get => _scope;
        set => _scope = value;
    }

    /// <summary>Takes a result.</summary>
    /// <returns>False when too many wait already.</returns>
    public bool TryTake(ResponseEvent result) => _results.Writer.TryWrite(result);

    /// <summary>Waits until the next result can be taken.</summary>
    public ValueTask<bool> WaitForRoomAsync(CancellationToken cancellation) => _results.Writer.WaitToWriteAsync(cancellation);

    /// <summary>There will be no more results.</summary>
    /// <param name="failure">Why; null when the source has ended.</param>
    public void End(GraphQLError? failure)
    {
        _failure = failure;
        _results.Writer.TryComplete();
    }

    public override async ValueTask<ResponseEvent?> ReadAsync()
    {
        while (await _results.Reader.WaitToReadAsync())
        {
            if (_results.Reader.TryRead(out var result))
            {
                return result;
            }
        }

        return null;
    }

    public override ValueTask DisposeAsync()
    {
        group.Leave(this);
        _results.Writer.TryComplete();
        Interlocked.Exchange(ref _scope, null)?.Dispose();
        return ValueTask.CompletedTask;
    }
}

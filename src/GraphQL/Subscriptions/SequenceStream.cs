using System.Runtime.CompilerServices;

namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Any asynchronous sequence as a source stream.</summary>
/// <typeparam name="TMessage">The events.</typeparam>
/// <param name="sequence">The sequence.</param>
internal sealed class SequenceStream<TMessage>(IAsyncEnumerable<TMessage> sequence) : ISourceStream<TMessage>
{
    public IAsyncEnumerable<TMessage> ReadEventsAsync() => sequence;

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async IAsyncEnumerable<object?> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var item in sequence.WithCancellation(cancellation))
        {
            yield return item;
        }
    }
}

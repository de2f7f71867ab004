using System.Collections;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>The items of a list that are asked for one after another. One caller at a time.</summary>
internal sealed class ItemSource
{
    private readonly IEnumerator? _items;
    private readonly IAsyncEnumerator<object?>? _later;
    private Task<bool>? _moving;
    private bool _isClosed;

    private ItemSource(IEnumerator? items, IAsyncEnumerator<object?>? later)
    {
        _items = items;
        _later = later;
    }

    /// <summary>The items that were asked for at once.</summary>
    public List<object?> First { get; } = [];

    /// <summary>Whether it is known that no items follow.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The item that was asked for last.</summary>
    public object? Current => _items is null ? _later!.Current : _items.Current; // There is one of the two.

    /// <summary>Begins with a list or a sequence.</summary>
    /// <param name="sequence">The list or sequence.</param>
    /// <param name="count">How many items are asked for at once.</param>
    public static ItemSource Of(IEnumerable sequence, int count)
    {
        var source = new ItemSource(sequence.GetEnumerator(), null);
        while (source.First.Count < count && source.Notice(source._items!.MoveNext())) // A sequence has an enumerator.
        {
            source.First.Add(source.Current);
        }

        source.IsEnded |= sequence is ICollection collection && collection.Count == source.First.Count;
        return source;
    }

    /// <summary>Begins with a sequence that has to be waited for.</summary>
    public static async ValueTask<ItemSource> OpenAsync(IAsyncEnumerable<object?> sequence, int count, CancellationToken cancellation)
    {
        var source = new ItemSource(null, sequence.GetAsyncEnumerator(cancellation));
        try
        {
            while (source.First.Count < count && source.Notice(await source._later!.MoveNextAsync())) // As above.
            {
                source.First.Add(source.Current);
            }

            return source;
        }
        catch (Exception)
        {
            source.Close();
            throw;
        }
    }

    /// <summary>Asks for the next item.</summary>
    public ValueTask<bool> MoveNextAsync()
    {
        if (_items is not null)
        {
            return new ValueTask<bool>(Notice(_items.MoveNext()));
        }

        var moving = _later!.MoveNextAsync(); // There is one of the two.
        if (moving.IsCompleted)
        {
            return new ValueTask<bool>(Notice(moving.GetAwaiter().GetResult()));
        }

        _moving = moving.AsTask();
        return new ValueTask<bool>(_moving);
    }

    /// <summary>Asks for no more; a sequence that is still busy is left alone until it is not.</summary>
    public void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _ = DisposeAsync();
        }
    }

    private bool Notice(bool hasMoved)
    {
        IsEnded = !hasMoved;
        return hasMoved;
    }

    private async Task DisposeAsync()
    {
        if (_moving is not null)
        {
            await ((Task)_moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        (_items as IDisposable)?.Dispose();
        if (_later is not null)
        {
            await _later.DisposeAsync();
        }
    }
}

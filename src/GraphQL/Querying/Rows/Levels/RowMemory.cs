namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>The levels of one operation; they go back to their pool when its result has been written.</summary>
internal sealed class RowMemory : IDisposable
{
    private const int MaxIdle = 8;

    [ThreadStatic]
    private static Stack<RowLevel>? _idle;

    private readonly Lock _gate = new();
    private readonly List<RowLevel> _rented = [];

    /// <summary>An empty level.</summary>
    public RowLevel Rent()
    {
        var level = _idle is { Count: > 0 } idle ? idle.Pop() : new RowLevel();
        // Two fields of one operation may read at the same time.
        lock (_gate)
        {
            _rented.Add(level);
        }

        return level;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var idle = _idle ??= new Stack<RowLevel>(MaxIdle);
        foreach (var level in _rented)
        {
            if (level.TryReset() && idle.Count < MaxIdle)
            {
                idle.Push(level);
            }
            else
            {
                level.Dispose();
            }
        }

        _rented.Clear();
    }
}

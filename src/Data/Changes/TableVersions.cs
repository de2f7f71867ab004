using System.Collections.Concurrent;

namespace PyDotOrg.Graph.Data.Changes;

/// <summary>
/// When each table was last changed, on a clock that grows with every change. Whoever takes <see cref="Now"/> before reading knows later whether what was
/// read is still so. Thread-safe.
/// </summary>
public sealed class TableVersions
{
    /// <summary>More than the model will ever have.</summary>
    private const int MostTables = 512;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly long[] _changed = new long[MostTables];
    private long _now = 1;
    private long _allChanged = 1;
    private volatile bool _isBegun;
    private long _completeUntil;

    /// <summary>The time on this clock.</summary>
    public long Now => Volatile.Read(ref _now);

    /// <summary>Whether changes by others are heard of; while they are not, nothing counts as unchanged.</summary>
    public bool IsComplete => Environment.TickCount64 < Volatile.Read(ref _completeUntil);

    /// <summary>Whether changes by others will be heard of, though perhaps not at this moment.</summary>
    internal bool IsBegun => _isBegun;

    /// <summary>The number of what is no table: rights, logins and keys of callers. Only PostgreSQL tells of it.</summary>
    public int Callers => NumberOf(ChangeSchema.Callers);

    /// <summary>The number of a table; null when its changes are not watched.</summary>
    public int? Find(string table) => ChangeSchema.IsWatched(table) ? NumberOf(table) : null;

    /// <summary>Whether none of some tables has changed since a time.</summary>
    /// <param name="tables">The tables by their numbers.</param>
    /// <param name="since">What <see cref="Now"/> was.</param>
    public bool AreUnchanged(ReadOnlySpan<int> tables, long since)
    {
        if (!IsComplete || Volatile.Read(ref _allChanged) > since)
        {
            return false;
        }

        foreach (var table in tables)
        {
            if (Volatile.Read(ref _changed[table]) > since)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A table has changed.</summary>
    internal void Change(string table)
    {
        if (ChangeSchema.IsWatched(table))
        {
            Volatile.Write(ref _changed[NumberOf(table)], Interlocked.Increment(ref _now));
        }
    }

    /// <summary>Any table may have changed.</summary>
    internal void ChangeAll() => Volatile.Write(ref _allChanged, Interlocked.Increment(ref _now));

    /// <summary>From now on changes by others are heard of.</summary>
    /// <param name="until">Until when that is certain, as <see cref="Environment.TickCount64"/>.</param>
    internal void Begin(long until = long.MaxValue)
    {
        ChangeAll();
        _isBegun = true;
        Volatile.Write(ref _completeUntil, until);
    }

    /// <summary>It is certain for longer that changes by others are heard of.</summary>
    internal void Prolong(long until) => Volatile.Write(ref _completeUntil, until);

    /// <summary>Changes by others are not heard of any more.</summary>
    internal void End()
    {
        _isBegun = false;
        Volatile.Write(ref _completeUntil, 0);
        ChangeAll();
    }

    private int NumberOf(string table)
    {
        if (_numbers.TryGetValue(table, out var known))
        {
            return known;
        }

        lock (_gate)
        {
            return _numbers.GetOrAdd(table, static (_, count) => count, _numbers.Count);
        }
    }
}

using System.Collections.Concurrent;
using PyDotOrg.GraphQL.Execution.Documents;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>
/// Answers that are the same for everybody who asks without an account, by bytes that stand for their requests. One is given as long as nothing
/// has changed that it was made of. Readers take no lock; when room is needed, the first answer goes that nobody has asked for
/// since a hand last came by (the clock algorithm).
/// </summary>
public sealed class AnswerCache
{
    /// <summary>What longer bytes stand for is not kept.</summary>
    public const int LongestKey = 16 * 1024;

    /// <summary>What an answer needs besides its bytes, about.</summary>
    private const int Overhead = 512;

    // An answer that would drive out much of the cache for itself is not kept.
    private const int LargestShare = 8;

    private readonly ConcurrentDictionary<byte[], AnswerEntry> _entries = new(Utf8Comparer.Instance);
    private readonly ConcurrentDictionary<byte[], AnswerFlight> _flights = new(Utf8Comparer.Instance);
    private readonly LinkedList<AnswerEntry> _clock = new();
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly long _maxBytes;
    private long _bytes;

    /// <param name="versions">Knows what changes.</param>
    /// <param name="time">The clock.</param>
    /// <param name="maxBytes">The most bytes of all answers together.</param>
    public AnswerCache(ISourceVersions versions, TimeProvider time, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(time);
        (Versions, _time, _maxBytes) = (versions, time, maxBytes);
    }

    /// <summary>The number of answers.</summary>
    public int Count => _entries.Count;

    /// <summary>The bytes of all answers together.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    internal ISourceVersions Versions { get; }

    internal DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>Finds the answer to a request.</summary>
    /// <param name="key">The bytes that stand for the request.</param>
    /// <returns>Null when there is none that is still right.</returns>
    public KeptAnswer? Find(ReadOnlySpan<byte> key)
    {
        Versions.Refresh();
        if (!_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var entry))
        {
            return null;
        }

        var original = entry.Original;
        if (original.Answer is not { } answer || !IsCurrent(answer))
        {
            Remove(entry);
            Remove(original);
            return null;
        }

        entry.Use();
        original.Use();
        answer.Hold.Use();
        return answer;
    }

    /// <summary>Lets an answer be found by the bytes of another request that means the same.</summary>
    /// <param name="key">The bytes; they belong to the cache afterwards.</param>
    /// <param name="answer">The answer; nothing is done when it is not kept any more.</param>
    public void AddKey(byte[] key, KeptAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(answer);
        if (_entries.TryGetValue(answer.Key, out var original) && ReferenceEquals(original.Answer, answer))
        {
            Put(new AnswerEntry(key, original, key.Length + Overhead));
        }
    }

    /// <summary>Begins a run for a request, unless one is under way already.</summary>
    /// <param name="key">The bytes of the request.</param>
    /// <param name="flight">The run: the caller's own, which it has to land, or that of somebody else, for which it can wait.</param>
    /// <returns>Whether it is the caller's own.</returns>
    public bool TryLead(ReadOnlySpan<byte> key, out AnswerFlight flight)
    {
        if (_flights.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var known))
        {
            flight = known;
            return false;
        }

        var own = new AnswerFlight(this, key.ToArray());
        flight = _flights.GetOrAdd(own.Key, own);
        return ReferenceEquals(flight, own);
    }

    /// <summary>Whether an answer may be that large.</summary>
    internal bool Takes(int bytes) => bytes <= _maxBytes / LargestShare;

    internal bool IsCurrent(KeptAnswer answer) => answer.Operation is not null
        && Versions.AreUnchanged(answer.Sources, answer.Since)
        && (answer.Until is null || answer.IsFor(_time.GetUtcNow()));

    internal void Land(AnswerFlight flight) => _flights.TryRemove(KeyValuePair.Create(flight.Key, flight));

    internal bool Add(KeptAnswer answer)
    {
        var bytes = answer.Key.Length + answer.Body.Length + Overhead;
        if (!Takes(bytes) || !IsCurrent(answer))
        {
            return false;
        }

        Put(new AnswerEntry(answer, bytes));
        return true;
    }

    private void Put(AnswerEntry entry)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(entry.Key, out var old))
            {
                RemoveLocked(old);
            }

            while (_bytes + entry.Bytes > _maxBytes && _clock.First is { } first)
            {
                PassOver(first);
            }

            _clock.AddLast(entry.Place);
            _bytes += entry.Bytes;
            _entries[entry.Key] = entry;
        }
    }

    /// <summary>The hand is at the first entry: it stays once more if it was used, and goes behind all others.</summary>
    private void PassOver(LinkedListNode<AnswerEntry> first)
    {
        if (!first.Value.TakeUse())
        {
            RemoveLocked(first.Value);
            return;
        }

        _clock.RemoveFirst();
        _clock.AddLast(first);
    }

    private void Remove(AnswerEntry entry)
    {
        lock (_gate)
        {
            RemoveLocked(entry);
        }
    }

    private void RemoveLocked(AnswerEntry entry)
    {
        if (entry.Place.List is null)
        {
            return; // Somebody was faster.
        }

        entry.Clear();
        _clock.Remove(entry.Place);
        _bytes -= entry.Bytes;
        _entries.TryRemove(KeyValuePair.Create(entry.Key, entry));
    }
}

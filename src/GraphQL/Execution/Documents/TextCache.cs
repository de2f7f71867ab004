using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace PyDotOrg.GraphQL.Execution.Documents;

/// <summary>
/// Values by text, as many as its limits allow. Readers take no lock. When room is needed, a hand goes round and takes out
/// the first entry that nobody has used since it last came by (the clock algorithm): texts that come once, however many,
/// do not drive out those that come again and again.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="maxEntries">The most entries.</param>
/// <param name="maxBytes">The most bytes that all texts and values may have together.</param>
/// <param name="onRemoved">Told of every value that is taken out; called under the cache's lock.</param>
/// <param name="takeUse">Whether a value was used otherwise since this was last asked; null when none ever is.</param>
internal sealed class TextCache<T>(int maxEntries, int maxBytes, Action<T>? onRemoved = null, Func<T, bool>? takeUse = null)
    where T : class
{
    // A text that would drive out much of the cache for itself is not kept.
    private const int LargestShare = 8;

    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(Utf8Comparer.Instance);
    private readonly Lock _gate = new();
    private readonly List<Entry> _clock = [];
    private int _hand;
    private int _bytes;

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>Finds the value of a text.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<byte> text, [NotNullWhen(true)] out T? value)
    {
        if (!_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var entry))
        {
            value = null;
            return false;
        }

        // Written only when it changes: a hot entry's cache line stays shared between processors.
        if (!entry.IsUsed)
        {
            entry.IsUsed = true;
        }

        value = entry.Value;
        return true;
    }

    /// <summary>Whether a text with its value may be that large.</summary>
    public bool Takes(int bytes) => maxEntries > 0 && bytes <= maxBytes / LargestShare;

    /// <summary>Keeps a value, unless its text is too large or somebody was faster.</summary>
    /// <param name="text">The text; it belongs to the cache afterwards.</param>
    /// <param name="value">The value.</param>
    /// <param name="valueBytes">What the value itself counts beside its text.</param>
    /// <returns>The value that is to be used: the given one or the faster one.</returns>
    public T Add(byte[] text, T value, int valueBytes = 0)
    {
        var bytes = text.Length + valueBytes;
        if (!Takes(bytes))
        {
            return value;
        }

        lock (_gate)
        {
            if (_entries.TryGetValue(text, out var known))
            {
                return known.Value;
            }

            while (_clock.Count > 0 && (_clock.Count >= maxEntries || _bytes + bytes > maxBytes))
            {
                RemoveOne();
            }

            var entry = new Entry(text, value, bytes);
            _clock.Insert(_hand, entry);
            _hand++;
            _bytes += bytes;
            _entries[text] = entry;
            return value;
        }
    }

    private void RemoveOne()
    {
        while (true)
        {
            _hand = _hand >= _clock.Count ? 0 : _hand;
            var entry = _clock[_hand];
            if (entry.IsUsed | (takeUse?.Invoke(entry.Value) ?? false))
            {
                entry.IsUsed = false;
                _hand++;
                continue;
            }

            _clock.RemoveAt(_hand);
            _bytes -= entry.Bytes;
            _entries.TryRemove(entry.Text, out _);
            onRemoved?.Invoke(entry.Value);
            return;
        }
    }

    private sealed class Entry(byte[] text, T value, int bytes)
    {
        private volatile bool _isUsed;

        public byte[] Text { get; } = text;

        public T Value { get; } = value;

        public int Bytes { get; } = bytes;

        public bool IsUsed
        {
            get => _isUsed;
            set => _isUsed = value;
        }
    }
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>
/// Windows in memory, never more than a number of them. Callers are spread over tables that are locked each on their own, by
/// numbers that nobody outside the process can guess.
/// </summary>
internal sealed class MemoryWindows : IWindowStore
{
    private const int Tables = 16;

    private readonly WindowTable[] _tables;
    private readonly ulong _firstSeed = RandomSeed();
    private readonly ulong _secondSeed = RandomSeed();

    /// <param name="length">How long a window is, in milliseconds.</param>
    /// <param name="capacity">The most windows.</param>
    public MemoryWindows(long length, int capacity) =>
        _tables = [.. Enumerable.Range(0, Tables).Select(_ => new WindowTable(length, Math.Max(1, capacity / Tables)))];

    /// <summary>How many windows there are, also such that have ended.</summary>
    public int Count => _tables.Sum(static table => table.Count);

    /// <summary>How many bytes they take.</summary>
    public long Bytes => _tables.Sum(static table => table.Bytes);

    /// <inheritdoc/>
    public ValueTask<Taking> TakeAsync(CallerKey caller, Toll toll, Quota quota, long now, CancellationToken cancellation)
    {
        var hash = HashOf(caller);
        return new ValueTask<Taking>(_tables[hash % Tables].Take(caller, (uint)(hash >> 32), toll, quota, now));
    }

    private ulong HashOf(in CallerKey caller)
    {
        var high = Math.BigMul(caller.High ^ _firstSeed, (caller.Low + (ulong)caller.Space) ^ _secondSeed, out var low);
        return high ^ low;
    }

    private static ulong RandomSeed()
    {
        var seed = 0UL;
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(new Span<ulong>(ref seed)));
        return seed | 1;
    }
}

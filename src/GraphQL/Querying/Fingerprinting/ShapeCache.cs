using System.Diagnostics.CodeAnalysis;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>
/// What was compiled for the shapes of one field. Bounded: clients choose filters, so they choose shapes; the oldest go
/// first. Reading takes no lock. Two threads may compile the same shape at once; one of the two results is kept.
/// </summary>
/// <typeparam name="T">What was compiled.</typeparam>
internal sealed class ShapeCache<T>
    where T : class
{
    /// <summary>The shapes of one field that are kept; a field of a fixed document has one or two.</summary>
    internal const int Capacity = 64;

    private readonly Lock _adding = new();
    private Entry[] _entries = [];
    private int _next;

    /// <summary>Finds what was compiled for the shape that a builder holds.</summary>
    public bool TryGet(ShapeBuilder shape, [NotNullWhen(true)] out T? value)
    {
        var tokens = shape.Tokens;
        foreach (ref readonly var entry in _entries.AsSpan())
        {
            if (entry.Shape.Matches(tokens, shape.Hash))
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Keeps what was compiled for a shape.</summary>
    public void Add(Shape shape, T value)
    {
        lock (_adding)
        {
            if (_entries.Length < Capacity)
            {
                _entries = [.. _entries, new Entry(shape, value)];
                return;
            }

            var entries = (Entry[])_entries.Clone();
            entries[_next] = new Entry(shape, value);
            _next = (_next + 1) % Capacity;
            _entries = entries;
        }
    }

    private readonly record struct Entry(Shape Shape, T Value);
}

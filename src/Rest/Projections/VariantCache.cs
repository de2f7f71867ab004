namespace PyDotOrg.Graph.Rest.Projections;

/// <summary>
/// Keeps the variants that were used last, of all routes together. Clients choose them, so there is room for a fixed number, and
/// one is compiled at a time: whoever asks for many new ones takes no more than one processor.
/// </summary>
/// <param name="capacity">The most variants.</param>
internal sealed class VariantCache(int capacity)
{
    /// <summary>The most variants unless a test wants fewer.</summary>
    public const int DefaultCapacity = 512;

    private readonly Lock _entries = new();
    private readonly Lock _compiling = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, RouteVariant Variant)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, RouteVariant Variant)> _byUse = new();

    /// <summary>How many variants there are.</summary>
    public int Count => _byText.Count;

    /// <summary>The variant of a text; it is compiled when it is not known.</summary>
    /// <param name="text">The text of the operation, which is all that a variant is made of.</param>
    /// <param name="compile">Compiles it.</param>
    public RouteVariant Get(string text, Func<string, RouteVariant> compile)
    {
        if (Find(text) is { } known)
        {
            return known;
        }

        lock (_compiling)
        {
            if (Find(text) is { } made)
            {
                return made;
            }

            var variant = compile(text);
            Add(text, variant);
            return variant;
        }
    }

    private RouteVariant? Find(string text)
    {
        lock (_entries)
        {
            if (!_byText.TryGetValue(text, out var entry))
            {
                return null;
            }

            _byUse.Remove(entry);
            _byUse.AddFirst(entry);
            return entry.Value.Variant;
        }
    }

    private void Add(string text, RouteVariant variant)
    {
        lock (_entries)
        {
            while (_byText.Count >= capacity && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _byText.Remove(oldest.Value.Text);
            }

            _byText.Add(text, _byUse.AddFirst((text, variant)));
        }
    }
}

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Keeps what was last made: most requests ask for the same, such as the rule of a day.</summary>
/// <typeparam name="TKey">What it is made of.</typeparam>
/// <typeparam name="TMade">What is made.</typeparam>
/// <param name="make">Makes it.</param>
internal sealed class Latest<TKey, TMade>(Func<TKey, TMade> make)
{
    private volatile Entry? _last;

    /// <summary>What was made of the key, or is now.</summary>
    public TMade Of(TKey key)
    {
        if (_last is { } last && EqualityComparer<TKey>.Default.Equals(last.Key, key))
        {
            return last.Made;
        }

        var made = make(key);
        _last = new Entry(key, made);
        return made;
    }

    private sealed record Entry(TKey Key, TMade Made);
}

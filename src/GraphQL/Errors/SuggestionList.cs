namespace PyDotOrg.GraphQL;

/// <summary>Finds the names that somebody may have meant.</summary>
public static class SuggestionList
{
    /// <summary>
    /// The options close enough to <paramref name="input"/>, closest first, equally close ones in natural order
    /// (<c>a2</c> before <c>a10</c>). Close enough is two edits in five letters, plus one.
    /// </summary>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);

        var threshold = (int)(input.Length * 0.4) + 1;
        var distance = new LexicalDistance(input);
        var found = new List<(string Option, int Distance)>();
        foreach (var option in options)
        {
            if (distance.Measure(option, threshold) is { } measured)
            {
                found.Add((option, measured));
            }
        }

        found.Sort(static (left, right) => left.Distance != right.Distance
            ? left.Distance.CompareTo(right.Distance)
            : NaturalOrder.Instance.Compare(left.Option, right.Option));
        return [.. found.Select(pair => pair.Option).Distinct()];
    }
}

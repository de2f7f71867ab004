namespace PyDotOrg.GraphQL;

/// <summary>The suggestion at the end of a message, in the words of the reference implementation.</summary>
public static class DidYouMean
{
    /// <summary>No message offers more than this many suggestions.</summary>
    public const int MaxSuggestions = 5;

    /// <summary>
    /// <c> Did you mean "a", "b", or "c"?</c> with its leading blank, ready to append; empty without suggestions.
    /// </summary>
    /// <param name="suggestions">The suggestions, best first; all but the first five are left out.</param>
    /// <param name="subject">What the suggestions are, such as <c>the argument</c>; null says nothing.</param>
    public static string Of(IReadOnlyList<string> suggestions, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        return suggestions.Count == 0
            ? ""
            : $" Did you mean {(subject is null ? "" : subject + " ")}{OrList(suggestions)}?";
    }

    /// <summary>The suggestions for a misspelt name, as <see cref="Of"/> words them.</summary>
    public static string For(string input, IEnumerable<string> options, string? subject = null) =>
        Of(SuggestionList.For(input, options), subject);

    private static string OrList(IReadOnlyList<string> items)
    {
        var quoted = items.Take(MaxSuggestions).Select(item => $"\"{item}\"").ToArray();
        return quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
    }
}

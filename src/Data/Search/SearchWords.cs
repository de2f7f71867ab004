namespace PyDotOrg.Graph.Data.Search;

/// <summary>The words of a text that somebody typed; whatever else stands in it parts words and means nothing.</summary>
/// <remarks>
/// What stands together without a space, such as "3.13" or "node.js", is found only together. Words that nearly every text
/// has are left out as long as others remain.
/// </remarks>
public sealed class SearchWords
{
    /// <summary>The most words that are looked for; those behind them are not.</summary>
    public const int MaxWords = 32;

    private SearchWords(string[][] phrases) => Phrases = phrases;

    /// <summary>Each a word, or several that must stand side by side; small letters and digits only.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => Phrases.Count == 0;

    /// <summary>Reads what somebody typed, whatever it is.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="withCommonWords">Whether words that nearly every text has count as well.</param>
    public static SearchWords Read(string text, bool withCommonWords = false)
    {
        var phrases = new List<string[]>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var left = MaxWords;
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = [.. WordReader.Read(part).Select(word => word.Text).Take(left)];
            if (words.Length > 0 && known.Add(string.Join(' ', words)))
            {
                phrases.Add(words);
                left -= words.Length;
            }
        }

        var telling = withCommonWords ? phrases : phrases.FindAll(phrase => phrase.Length > 1 || !CommonWords.Contains(phrase[0]));
        return new SearchWords([.. telling.Count > 0 ? telling : phrases]);
    }

    /// <summary>The same with other words in some places.</summary>
    internal SearchWords Replace(Func<string, string?> replacement) =>
        new([.. Phrases.Select(phrase => phrase.Select(word => replacement(word) ?? word).ToArray())]);

    /// <summary>The words as somebody would type them.</summary>
    public override string ToString() => string.Join(' ', Phrases.Select(phrase => string.Join('.', phrase)));
}

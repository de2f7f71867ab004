using System.Collections.Frozen;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>English words that tell nothing about what somebody looks for.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "how", "i", "in", "is", "it", "of", "on",
        "or", "that", "the", "this", "to", "was", "what", "when", "where", "which", "who", "with", "you", "your",
    ]);

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool Contains(string word) => All.Contains(word);
}

namespace PyDotOrg.Graph.Data.Search;

/// <summary>How many slips part two words: a letter too many, too few, another one, or two that changed places.</summary>
internal static class SpellingDistance
{
    private const int ShortestForOne = 4;
    private const int ShortestForTwo = 8;

    /// <summary>The most slips that a word may have: none in short words, where every slip makes another word.</summary>
    public static int MostFor(string word) => word.Length < ShortestForOne ? 0 : word.Length < ShortestForTwo ? 1 : 2;

    /// <summary>Counts the slips.</summary>
    public static int Between(string one, string other)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length];
    }
}

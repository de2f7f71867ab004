using System.Text;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>
/// Words of documents that nobody types, by which the index narrows a search itself, as the files of this folder's <c>Sql</c>
/// write them. Marks only leave rows out that cannot fit: long texts may share one.
/// </summary>
internal static class SearchMarks
{
    /// <summary>Digits of a text's mark.</summary>
    private const int Digits = 64;

    /// <summary>Of rows of a kind.</summary>
    public static string Kind(SearchIndex kind) => $"k{(int)kind}";

    /// <summary>Of rows whose flag is set or not; a kind has one flag.</summary>
    public static string Flag(bool isSet) => isSet ? "r1" : "r0";

    /// <summary>Of rows with a text among those that they are filtered by.</summary>
    public static string Text(string text)
    {
        var digits = Convert.ToHexString(Encoding.UTF8.GetBytes(text));
        return "t" + digits[..Math.Min(digits.Length, Digits)];
    }
}

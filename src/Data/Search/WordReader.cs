using System.Globalization;
using System.Text;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>Finds the words of a text as the indexes of both databases do: letters and digits, without capitals and accents.</summary>
public static class WordReader
{
    /// <summary>Walks over the words of a text in their order.</summary>
    public static IEnumerable<Word> Read(string text)
    {
        var word = new StringBuilder();
        var (start, end) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var isRune = Rune.TryGetRuneAt(text, i, out var rune);
            var length = isRune ? rune.Utf16SequenceLength : 1;
            if (isRune && IsPart(rune))
            {
                start = word.Length == 0 ? i : start;
                Append(word, rune);
                end = i + length;
            }
            else if (isRune && IsAccent(rune) && word.Length > 0)
            {
                end = i + length;
            }
            else if (word.Length > 0)
            {
                yield return new Word(word.ToString(), start, end);
                word.Clear();
            }

            i += length;
        }

        if (word.Length > 0)
        {
            yield return new Word(word.ToString(), start, end);
        }
    }

    private static void Append(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            word.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        var small = Rune.ToLowerInvariant(rune);
        word.Append(small.IsBmp ? Accents.Remove((char)small.Value).ToString() : small.ToString());
    }

    private static bool IsPart(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;

    private static bool IsAccent(Rune rune) => rune.Value is >= 0x300 and <= 0x36F;
}

/// <summary>A word of a text.</summary>
/// <param name="Text">In small letters without accents.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it has ended.</param>
public readonly record struct Word(string Text, int Start, int End);

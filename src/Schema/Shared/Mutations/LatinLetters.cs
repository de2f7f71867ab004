using System.Collections.Frozen;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What Latin letters with marks are written as without them. The server runs without the tables of Unicode that know more.</summary>
internal static class LatinLetters
{
    /// <summary>Letters, the first of a word being what all others of it become.</summary>
    private const string Alike =
        "aàáâãäåāăąǎ cçćĉċč dďđð eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįıǐ jĵ kķ lĺļľŀł nñńņňŉ oòóôõöøōŏőǒ rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűųǔ wŵ yýÿŷ zźżž";

    private static readonly FrozenDictionary<char, string> Plain = Alike.Split(' ')
        .SelectMany(word => word.Skip(1).Select(letter => KeyValuePair.Create(letter, word[..1])))
        .Concat([KeyValuePair.Create('ß', "ss"), KeyValuePair.Create('æ', "ae"), KeyValuePair.Create('œ', "oe"), KeyValuePair.Create('þ', "th")])
        .ToFrozenDictionary();

    /// <summary>The letter in lower case and without marks; empty for what is neither a Latin letter nor a digit.</summary>
    public static string ToAscii(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return char.IsAsciiLetterOrDigit(lower) ? lower.ToString() : Plain.GetValueOrDefault(lower, "");
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What messages repeat of files: shortened, and with control characters made visible, for terminals obey them.</summary>
internal static class Quoted
{
    /// <summary>A text between quotes.</summary>
    internal static string Text(string text) => $"\"{Visible(Cut(text))}\"";

    /// <summary>A value as it stands in the file.</summary>
    internal static string Value(JsonElement value) => Visible(Cut(value.GetRawText()));

    /// <summary>Somebody else's message, on one line.</summary>
    internal static string OneLine(string text) => Visible(text.ReplaceLineEndings(" "));

    private static string Cut(string text) => text.Length <= LineLimits.MaxQuotedCharacters ? text : text[..LineLimits.MaxQuotedCharacters] + "…";

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            visible.Append(char.IsControl(character) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character.ToString());
        }

        return visible.ToString();
    }
}

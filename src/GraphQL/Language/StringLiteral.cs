using System.Globalization;
using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>Text as a string or block string literal.</summary>
internal static class StringLiteral
{
    private const int LongLine = 70;
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    /// <summary>The literal of a node.</summary>
    public static string Print(StringValueNode node) => node.IsBlock ? PrintBlock(node.Value) : Print(node.Value);

    /// <summary>Text in single quotation marks; control characters are escaped.</summary>
    public static string Print(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') =>
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// Text in triple quotation marks; in single ones where a block string cannot hold it, such as text that starts with
    /// a blank line.
    /// </summary>
    public static string PrintBlock(string value, bool isCompact = false)
    {
        var content = Layout(value, value.Replace(Quotes, EscapedQuotes, StringComparison.Ordinal), isCompact);
        var canHold = BlockString.Decode(Encoding.UTF8.GetBytes(content)) == value;
        return canHold ? $"{Quotes}{content}{Quotes}" : Print(value);
    }

    private static string Layout(string value, string escaped, bool isCompact)
    {
        var lines = escaped.Split('\n');
        var isSingleLine = lines.Length == 1;
        var endsInQuotes = escaped.EndsWith(EscapedQuotes, StringComparison.Ordinal);
        var needsLineBehind = (value.EndsWith('"') && !endsInQuotes) || value.EndsWith('\\');

        // Without a line before it, the first line would not take part in the common indentation of the others.
        var needsLineBefore = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var isSpread = !isCompact && (!isSingleLine || value.Length > LongLine || needsLineBehind || endsInQuotes);
        var isIndentedLine = isSingleLine && value.Length > 0 && value[0] is ' ' or '\t';

        var before = needsLineBefore || (isSpread && !isIndentedLine) ? "\n" : "";
        var behind = needsLineBehind || isSpread ? "\n" : "";
        return before + escaped + behind;
    }
}

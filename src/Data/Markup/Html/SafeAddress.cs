using System.Text;

namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>Which addresses may be linked to.</summary>
internal static class SafeAddress
{
    private static readonly string[] LinkSchemes = ["http", "https", "mailto"];
    private static readonly string[] ImageSchemes = ["http", "https"];

    /// <summary>An address as it may be written: without what browsers skip; null when it may not be shown.</summary>
    /// <param name="address">The address as it was read.</param>
    /// <param name="isImage">Whether browsers load it by themselves.</param>
    public static string? Read(string address, bool isImage)
    {
        var text = WithoutSkipped(address);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var end = text.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (end >= 0 && end < colon))
        {
            return text;
        }

        var schemes = isImage ? ImageSchemes : LinkSchemes;
        return schemes.Contains(text[..colon], StringComparer.OrdinalIgnoreCase) ? text : null;
    }

    /// <summary>Whether an address leads to another site.</summary>
    public static bool LeadsAway(string address) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || (address.Length > 1 && IsSlash(address[0]) && IsSlash(address[1]));

    /// <remarks>Browsers take a backslash for a slash.</remarks>
    private static bool IsSlash(char character) => character is '/' or '\\';

    /// <remarks>Browsers skip controls and blanks at the ends, and tabs and line ends everywhere; other controls are in no address.</remarks>
    private static string WithoutSkipped(string address)
    {
        var text = new StringBuilder(address.Length);
        foreach (var character in address)
        {
            if (!char.IsControl(character))
            {
                text.Append(character);
            }
        }

        return text.ToString().Trim();
    }
}

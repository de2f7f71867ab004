using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>HTML as the plain text that is indexed of it; the SQL files of this folder do the same.</summary>
public static partial class HtmlText
{
    /// <summary>The text without tags.</summary>
    [return: NotNullIfNotNull(nameof(html))]
    public static string? Read(string? html) => html is null ? null : Tag.Replace(html, " ")
        .Replace("&nbsp;", " ", StringComparison.Ordinal)
        .Replace("&quot;", "\"", StringComparison.Ordinal)
        .Replace("&#39;", "'", StringComparison.Ordinal)
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal)
        .Trim();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag { get; }
}

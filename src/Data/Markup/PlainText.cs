using PyDotOrg.Graph.Data.Markup.Html;

namespace PyDotOrg.Graph.Data.Markup;

/// <summary>Text without markup: blank lines part paragraphs.</summary>
internal static class PlainText
{
    private static readonly AllowedElement Paragraph = AllowedHtml.Find("p")!; // It is allowed.

    /// <summary>The text as HTML.</summary>
    public static string ToHtml(string source)
    {
        var builder = new HtmlBuilder();
        foreach (var paragraph in source.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            builder.Start(Paragraph, []);
            builder.Text(paragraph);
            builder.End("p");
        }

        return builder.Finish();
    }
}

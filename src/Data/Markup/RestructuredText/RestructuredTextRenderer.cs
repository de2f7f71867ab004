namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>
/// Renders the part of reStructuredText that pages use: sections, paragraphs, lists, emphasis, literals, links, code, notes,
/// images and tables. Other directives show their source; the HTML is not clean yet.
/// </summary>
/// <remarks>Specification: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html</remarks>
internal static class RestructuredTextRenderer
{
    /// <summary>The text as HTML; in time that grows with its length.</summary>
    public static string ToHtml(string source)
    {
        var lines = SourceLines.Read(source);
        var blocks = new BlockWriter(new InlineWriter(LinkTargets.Read(lines)));
        blocks.Write(lines, depth: 0);
        return blocks.Html;
    }
}

using System.Globalization;
using System.Net;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>What starts with two dots: directives, footnotes, targets and comments.</summary>
internal sealed partial class BlockWriter
{
    private const string DirectiveMark = "::";

    private int WriteExplicit(List<string> lines, int start, int depth)
    {
        var end = SourceLines.EndOfIndented(lines, start + 1);
        var head = lines[start].Length > 3 ? lines[start][3..].Trim() : "";
        var mark = head.IndexOf(DirectiveMark, StringComparison.Ordinal);
        if (head.StartsWith('['))
        {
            WriteFootnote(head, SourceLines.Dedent(lines, start + 1, end));
        }
        else if (mark > 0 && IsName(head.AsSpan(0, mark)))
        {
            var directive = Directive.Read(head[..mark].TrimEnd(), head[(mark + DirectiveMark.Length)..].Trim(), SourceLines.Dedent(lines, start + 1, end));
            WriteDirective(directive, lines.GetRange(start, end - start), depth);
        }

        return end;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or ':' or '+' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private void WriteFootnote(string head, List<string> body)
    {
        var end = head.IndexOf(']', StringComparison.Ordinal);
        if (end > 0)
        {
            WriteParagraph($"{head[..(end + 1)].Replace("[#", "[", StringComparison.Ordinal)} {string.Join('\n', body.Prepend(head[(end + 1)..].Trim())).Trim()}");
        }
    }

    private void WriteDirective(Directive directive, List<string> source, int depth)
    {
        switch (directive.Name)
        {
            case "code" or "code-block" or "sourcecode":
                WriteSource(directive.Body, directive.Argument);
                break;
            case "parsed-literal" or "productionlist" or "doctest" or "testcode":
                WriteSource(directive.Body);
                break;
            case "note" or "warning" or "tip" or "hint" or "important" or "caution" or "danger" or "attention" or "error" or "seealso":
                WriteNote(directive.Name, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(directive.Name), directive.Text, depth);
                break;
            case "admonition" or "topic" or "sidebar":
                WriteNote("note", directive.Argument, directive.Body, depth);
                break;
            case "versionadded" or "versionchanged" or "deprecated":
                WriteNote("note", $"{directive.Name}: {directive.Argument}", directive.Body, depth);
                break;
            case "image" or "figure":
                WriteImage(directive, depth);
                break;
            case "rubric" or "centered":
                _html.Append("<p><strong>").Append(inline.ToHtml(directive.Argument)).Append("</strong></p>");
                break;
            case "epigraph" or "highlights" or "pull-quote":
                Write(directive.Text, "blockquote", depth);
                break;
            case "container" or "compound" or "class" or "rst-class" or "only":
                Write(directive.Body, "div", depth);
                break;
            case "contents" or "sectnum" or "meta" or "title" or "default-role" or "highlight" or "toctree" or "index" or "include":
                break;
            default:
                WriteSource(source);
                break;
        }
    }

    private void Write(List<string> lines, string element, int depth)
    {
        _html.Append('<').Append(element).Append('>');
        Write(lines, depth + 1);
        _html.Append("</").Append(element).Append('>');
    }

    private void WriteNote(string kind, string title, List<string> body, int depth)
    {
        _html.Append("<div class=\"admonition ").Append(kind).Append("\"><p><strong>").Append(inline.ToHtml(title)).Append("</strong></p>");
        Write(body, depth + 1);
        _html.Append("</div>");
    }

    private void WriteImage(Directive directive, int depth)
    {
        var isFigure = directive.Name == "figure";
        _html.Append(isFigure ? "<figure>" : "<p>");
        var target = directive.Option("target");
        _html.Append(target.Length == 0 ? "" : $"<a href=\"{WebUtility.HtmlEncode(target)}\">");
        _html.Append("<img src=\"").Append(WebUtility.HtmlEncode(directive.Argument)).Append("\" alt=\"").Append(WebUtility.HtmlEncode(directive.Option("alt"))).Append('"');
        foreach (var size in new[] { "width", "height" })
        {
            var pixels = directive.Option(size).Replace("px", "", StringComparison.Ordinal).Trim();
            _html.Append(pixels.Length == 0 ? "" : $" {size}=\"{WebUtility.HtmlEncode(pixels)}\"");
        }

        _html.Append('>').Append(target.Length == 0 ? "" : "</a>");
        if (isFigure && directive.Body.Count > 0)
        {
            Write(directive.Body, "figcaption", depth);
        }

        _html.Append(isFigure ? "</figure>" : "</p>");
    }
}

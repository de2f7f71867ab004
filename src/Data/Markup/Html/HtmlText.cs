using System.Net;
using System.Text;

namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>Reads the text out of HTML that <see cref="HtmlBuilder"/> wrote: there are only tags and four kinds of escapes.</summary>
internal sealed class HtmlText
{
    private const string Paragraph = "\n\n";
    private const string Line = "\n";

    private readonly StringBuilder _text = new();
    private string _break = "";
    private int _preformatted;

    /// <summary>Without blanks at the end.</summary>
    private int _length;

    private HtmlText()
    {
    }

    /// <summary>The text: paragraphs with blank lines between them, entries of lists and rows of tables on lines of their own.</summary>
    /// <param name="html">Clean HTML.</param>
    /// <param name="enough">Reading may stop after so many characters.</param>
    public static string Read(string html, int enough = int.MaxValue)
    {
        var reader = new HtmlText();
        var rest = html.AsSpan();
        while (!rest.IsEmpty && reader._length <= enough)
        {
            var tag = rest.IndexOf('<');
            reader.AddText(tag < 0 ? rest : rest[..tag]);
            rest = tag < 0 ? [] : rest[tag..];
            if (!rest.IsEmpty)
            {
                var end = rest.IndexOf('>');
                reader.AddTag(rest[1..end]);
                rest = rest[(end + 1)..];
            }
        }

        return reader._text.ToString().TrimEnd();
    }

    private void AddTag(ReadOnlySpan<char> tag)
    {
        var isEnd = tag[0] == '/';
        var name = isEnd ? tag[1..] : tag[..(tag.IndexOf(' ') is >= 0 and var blank ? blank : tag.Length)];
        switch (name)
        {
            case "pre":
                _preformatted += isEnd ? -1 : 1;
                TrimLines();
                Break(Paragraph);
                break;
            case "br" or "li" or "dt" or "dd" or "tr" or "thead" or "tbody" or "tfoot":
                Break(Line);
                break;
            case "td" or "th" when !isEnd:
                Break(" ");
                break;
            case "td" or "th":
                break;
            default:
                if (AllowedHtml.Find(name.ToString()) is { IsBlock: true })
                {
                    Break(Paragraph);
                }

                break;
        }
    }

    /// <summary>Of several breaks the largest counts; before the first text there is none.</summary>
    private void Break(string text) => _break = text.Length > _break.Length || _break == " " ? text : _break;

    private void AddText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var decoded = WebUtility.HtmlDecode(text.ToString());
        if (_preformatted > 0)
        {
            AddBreak();
            _text.Append(decoded);
            _length = _text.Length - (decoded.Length - decoded.AsSpan().TrimEnd().Length);
            return;
        }

        if (char.IsWhiteSpace(decoded[0]))
        {
            Break(_break.Length == 0 ? " " : _break);
        }

        foreach (var word in decoded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            AddBreak();
            _text.Append(word);
            _length = _text.Length;
            _break = " ";
        }

        if (!char.IsWhiteSpace(decoded[^1]) && _break == " ")
        {
            _break = "";
        }
    }

    /// <summary>Code ends with the end of its last line, which is a break already.</summary>
    private void TrimLines()
    {
        while (_text.Length > 0 && _text[^1] == '\n')
        {
            _text.Length--;
        }
    }

    private void AddBreak()
    {
        if (_text.Length > 0)
        {
            _text.Append(_break);
        }

        _break = "";
    }
}

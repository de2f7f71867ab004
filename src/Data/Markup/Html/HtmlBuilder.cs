using System.Buffers;
using System.Text;

namespace PyDotOrg.Graph.Data.Markup.Html;

/// <summary>Writes HTML of which every byte is known: allowed elements, each with its end, and escaped text.</summary>
/// <remarks>
/// What is safe here is what is written, not how the input was read: there are no comments, no foreign elements, no raw text, so
/// that every parser reads the same elements.
/// </remarks>
internal sealed class HtmlBuilder
{
    /// <summary>Elements that stand in more elements than that leave only their content; browsers end at 512.</summary>
    private const int MaxDepth = 100;

    /// <summary>Characters that are not written as they are: those of markup, controls but line ends and tabs, halves of pairs.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(each =>
            each is '&' or '<' or '>' or '"' || char.IsSurrogate(each) || (char.IsControl(each) && each is not ('\n' or '\t')))]);

    private readonly StringBuilder _html = new();
    private readonly List<AllowedElement> _open = [];

    /// <summary>Starts an element, and ends what it ends; does nothing where it may not stand.</summary>
    public void Start(AllowedElement element, IReadOnlyList<(string Name, string Value)> attributes)
    {
        if ((_open.Count >= MaxDepth && !element.IsVoid) || !CanStart(element))
        {
            return;
        }

        EndImplied(element);

        _html.Append('<').Append(element.Name);
        foreach (var (name, value) in attributes)
        {
            _html.Append(' ').Append(name).Append("=\"");
            Escape(value);
            _html.Append('"');
        }

        _html.Append('>');
        if (!element.IsVoid)
        {
            _open.Add(element);
        }
    }

    /// <summary>Ends an element with all that is open in it; does nothing when it is not open.</summary>
    public void End(string name)
    {
        var last = LastOpen(name);
        if (last >= 0)
        {
            EndFrom(last);
        }
    }

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text) => Escape(text);

    /// <summary>Ends what is open.</summary>
    /// <returns>All that was written.</returns>
    public string Finish()
    {
        EndFrom(0);
        return _html.ToString();
    }

    private bool CanStart(AllowedElement element) =>
        (element.Parents.Length == 0 || LastOpen(element.Parents) >= 0) && !(element.ClosesOwn && LastOpen(element.Name) >= 0);

    private void EndImplied(AllowedElement element)
    {
        if (element.Ends.Length > 0)
        {
            var parent = LastOpen(element.Parents);
            var ended = _open.FindIndex(parent + 1, open => element.Ends.Contains(open.Name));
            if (ended >= 0)
            {
                EndFrom(ended);
                return;
            }
        }

        if (element.IsBlock)
        {
            End("p");
        }
    }

    /// <summary>The place of the last open element of that name; a cell or table around it hides what is outside.</summary>
    private int LastOpen(string name)
    {
        var isOfTable = name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption";
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                return i;
            }

            if (_open[i].Name == "table" || (!isOfTable && _open[i].Name is "td" or "th" or "caption"))
            {
                return -1;
            }
        }

        return -1;
    }

    private int LastOpen(string[] names)
    {
        var last = -1;
        foreach (var name in names)
        {
            last = Math.Max(last, LastOpen(name));
        }

        return last;
    }

    private void EndFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            _html.Append("</").Append(_open[i].Name).Append('>');
        }

        _open.RemoveRange(index, _open.Count - index);
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                _html.Append(text);
                return;
            }

            _html.Append(text[..special]);
            var taken = EscapeOne(text[special..]);
            text = text[(special + taken)..];
        }
    }

    /// <returns>How many characters were taken.</returns>
    private int EscapeOne(ReadOnlySpan<char> text)
    {
        if (char.IsSurrogate(text[0]))
        {
            Rune.DecodeFromUtf16(text, out var rune, out var taken);
            _html.Append(rune.ToString());
            return taken;
        }

        _html.Append(text[0] switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "",
        });
        return 1;
    }
}

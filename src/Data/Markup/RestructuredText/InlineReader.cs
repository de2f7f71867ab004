namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>A place in the text of a paragraph, which only goes forward.</summary>
/// <param name="text">The text.</param>
internal sealed class InlineReader(string text)
{
    /// <summary>Marks that do not come again. Without that each start that has no end would be looked for up to the end of the text.</summary>
    private readonly HashSet<(string End, string Closers)> _gone = [];
    private int _position;

    /// <summary>Whether everything is read.</summary>
    public bool IsAtEnd => _position >= text.Length;

    /// <summary>What is not read yet.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(_position);

    /// <summary>Reads on.</summary>
    public ReadOnlySpan<char> Take(int width)
    {
        var taken = text.AsSpan(_position, width);
        _position += width;
        return taken;
    }

    /// <summary>Whether the place is at the start, behind a blank or behind one of some characters.</summary>
    public bool IsAfter(string openers) =>
        _position == 0 || char.IsWhiteSpace(text[_position - 1]) || openers.Contains(text[_position - 1], StringComparison.Ordinal);

    /// <summary>Takes what stands between two marks, neither of which has a blank on its inner side.</summary>
    /// <param name="start">The mark that must stand here.</param>
    /// <param name="end">The mark to look for.</param>
    /// <param name="closers">What may follow it beside blanks.</param>
    /// <param name="inner">What stands between.</param>
    public bool TryTakeBetween(string start, string end, string closers, out string inner)
    {
        inner = "";
        var first = _position + start.Length;
        if (_gone.Contains((end, closers)) || !Rest.StartsWith(start) || first >= text.Length || char.IsWhiteSpace(text[first]) || IsQuoted(first))
        {
            return false;
        }

        var found = FindEnd(end, closers, first + 1);
        if (found < 0)
        {
            _gone.Add((end, closers));
            return false;
        }

        inner = text[first..found];
        _position = found + end.Length;
        return true;
    }

    /// <summary>A mark between quotes or brackets that belong together is itself.</summary>
    private bool IsQuoted(int first) => _position > 0 && (text[_position - 1], text[first]) is ('\'', '\'') or ('"', '"') or ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>');

    private int FindEnd(string end, string closers, int from)
    {
        while (from < text.Length)
        {
            var found = text.IndexOf(end, from, StringComparison.Ordinal);
            if (found < 0)
            {
                return -1;
            }

            var next = found + end.Length;
            var isFollowed = next == text.Length || char.IsWhiteSpace(text[next]) || closers.Contains(text[next], StringComparison.Ordinal);
            if (isFollowed && !char.IsWhiteSpace(text[found - 1]) && (end == "``" || !IsEscaped(found)))
            {
                return found;
            }

            from = found + 1;
        }

        return -1;
    }

    private bool IsEscaped(int index)
    {
        var slashes = 0;
        while (index - slashes > 0 && text[index - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }
}

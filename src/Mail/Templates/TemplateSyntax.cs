using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Mail.Templates;

/// <summary>
/// What a template may say: a part of Handlebars that can neither run for long nor reach anything but its values. Whatever the
/// library knows beside it is refused before the library sees it.
/// </summary>
internal sealed partial class TemplateSyntax
{
    private readonly List<string> _problems = [];
    private readonly Stack<(string Kind, bool HasElse)> _open = [];
    private int _repeatedTags;

    private TemplateSyntax()
    {
    }

    private int Repeats => _open.Count(static block => block.Kind == "each");

    /// <summary>What is wrong with a template, each with its line; empty when nothing is.</summary>
    public static IReadOnlyList<string> Check(string text)
    {
        if (text.Length > TemplateLimits.MaxCharacters)
        {
            return [Messages.TooLong];
        }

        var syntax = new TemplateSyntax();
        syntax.ReadAll(text);
        return syntax._problems;
    }

    private void ReadAll(string text)
    {
        var (line, end) = (1, 0);
        for (var tags = 1; text.IndexOf("{{", end, StringComparison.Ordinal) is >= 0 and var start; tags++)
        {
            line += text.AsSpan(end, start - end).Count('\n');
            end = text.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0 || tags > TemplateLimits.MaxTags)
            {
                _problems.Add(end < 0 ? Messages.Unclosed(line) : Messages.TooManyTags);
                return;
            }

            var isEscaped = start > 0 && text[start - 1] == '\\'; // The library would not take it for a tag.
            ReadTag(isEscaped ? "\\" : text[(start + 2)..end].Trim(), line);
            line += text.AsSpan(start, end - start).Count('\n');
            end += 2;
        }

        if (_repeatedTags > TemplateLimits.MaxRepeatedTags)
        {
            _problems.Add(Messages.TooManyRepeatedTags);
        }

        _problems.AddRange(_open.Select(static block => Messages.NeverClosed(block.Kind)));
    }

    private void ReadTag(string tag, int line)
    {
        _repeatedTags += Repeats == TemplateLimits.MaxRepeats ? 1 : 0;
        if (tag.StartsWith('{'))
        {
            _problems.Add(Messages.RawTag(line));
        }
        else if (Opening().Match(tag) is { Success: true } opening)
        {
            Open(opening.Groups[1].Value, line);
        }
        else if (Closing().Match(tag) is { Success: true } closing)
        {
            Close(closing.Groups[1].Value, line);
        }
        else if (tag == "else")
        {
            ReadElse(line);
        }
        else if (!IsComment(tag) && !Value().IsMatch(tag))
        {
            _problems.Add(Messages.UnknownTag(line));
        }
    }

    private void Open(string kind, int line)
    {
        _open.Push((kind, false));
        if (_open.Count > TemplateLimits.MaxBlocks || Repeats > TemplateLimits.MaxRepeats)
        {
            _problems.Add(Messages.TooDeep(line));
        }
    }

    private void Close(string kind, int line)
    {
        if (_open.TryPeek(out var block) && block.Kind == kind)
        {
            _open.Pop();
        }
        else
        {
            _problems.Add(Messages.NeverOpened(line, kind));
        }
    }

    private void ReadElse(int line)
    {
        if (_open.TryPop(out var block) && !block.HasElse)
        {
            _open.Push((block.Kind, true));
        }
        else
        {
            _problems.Add(Messages.LoneElse(line));
        }
    }

    /// <summary>The form with dashes may hold braces and ends elsewhere.</summary>
    private static bool IsComment(string tag) => tag.StartsWith('!') && !tag.StartsWith("!--", StringComparison.Ordinal);

    private const string Path = @"(?:\.\./)*[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*";

    [GeneratedRegex(@"^#(if|unless|each)\s+" + Path + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^/(if|unless|each)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>Not the names of what the library does.</summary>
    [GeneratedRegex(@"^(?!(?:if|unless|each|with|log|lookup|else)\z)(?:" + Path + @"|@(?:index|first|last|key))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}

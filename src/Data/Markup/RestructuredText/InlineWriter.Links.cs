using System.Buffers;
using System.Net;
using System.Text;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Links, and text that a role says the kind of.</summary>
internal sealed partial class InlineWriter
{
    private const int MaxRole = 40;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\t<>\"`|\\");

    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>`text`_, `text &lt;address&gt;`_, `text`__ or `text` with a role behind it.</summary>
    private bool TryWriteInterpreted(InlineReader reader, StringBuilder html, string role)
    {
        if (!reader.TryTakeBetween("`", "`", Closers + "_", out var text))
        {
            return false;
        }

        var marks = role.Length > 0 ? 0 : reader.Rest.StartsWith("__") ? 2 : reader.Rest.StartsWith("_") ? 1 : 0;
        reader.Take(marks);
        if (marks > 0)
        {
            WriteReference(html, text, isAnonymous: marks == 2);
            return true;
        }

        var behind = role.Length == 0 ? RoleAt(reader.Rest) : "";
        reader.Take(behind.Length == 0 ? 0 : behind.Length + 2);
        WriteRole(html, role + behind, text);
        return true;
    }

    /// <summary>:role:`text`.</summary>
    private bool TryWriteRole(InlineReader reader, StringBuilder html)
    {
        var role = RoleAt(reader.Rest);
        if (role.Length == 0 || reader.Rest.Length <= role.Length + 2 || reader.Rest[role.Length + 2] != '`')
        {
            return false;
        }

        reader.Take(role.Length + 2);
        if (!TryWriteInterpreted(reader, html, role))
        {
            html.Append(':').Append(role).Append(':');
        }

        return true;
    }

    /// <summary>The name in ":name:"; empty when there is none.</summary>
    private static string RoleAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != ':')
        {
            return "";
        }

        var end = text[1..Math.Min(text.Length, MaxRole)].IndexOf(':');
        var name = end < 0 ? [] : text.Slice(1, end);
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.' or '+'))
            {
                return "";
            }
        }

        return name.ToString();
    }

    private void WriteReference(StringBuilder html, string text, bool isAnonymous)
    {
        var opening = text.EndsWith('>') ? text.LastIndexOf('<') : -1;
        if (opening < 0)
        {
            WriteLink(html, isAnonymous ? targets.NextAnonymous() : targets.Find(text), text);
            return;
        }

        var address = text[(opening + 1)..^1].Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var shown = opening == 0 ? address : text[..opening].TrimEnd();
        address = address.EndsWith('_') && targets.Find(address[..^1]) is { } target ? target : address;
        if (!isAnonymous)
        {
            targets.Add(shown, address);
        }

        WriteLink(html, address, shown);
    }

    private static void WriteRole(StringBuilder html, string role, string text)
    {
        var number = text.Trim();
        switch (role)
        {
            case "pep" or "PEP" when int.TryParse(number, out var pep):
                WriteLink(html, $"https://peps.python.org/pep-{pep:0000}/", $"PEP {number}");
                break;
            case "rfc" or "RFC" when int.TryParse(number, out var rfc):
                WriteLink(html, $"https://datatracker.ietf.org/doc/html/rfc{rfc}.html", $"RFC {number}");
                break;
            default:
                var element = ElementOf(role);
                html.Append(element.Length == 0 ? "" : $"<{element}>").Append(Plain(Shown(role, text))).Append(element.Length == 0 ? "" : $"</{element}>");
                break;
        }
    }

    /// <summary>The element that a role stands for; other roles are those of Python's documentation and name pieces of code.</summary>
    private static string ElementOf(string role) => role switch
    {
        "" or "title-reference" or "title" or "t" => "cite",
        "emphasis" or "dfn" => "em",
        "strong" or "guilabel" or "menuselection" or "command" or "program" => "strong",
        "sub" or "subscript" => "sub",
        "sup" or "superscript" => "sup",
        "kbd" => "kbd",
        "abbr" or "doc" or "ref" or "term" or "raw" or "pep" or "rfc" or "PEP" or "RFC" => "",
        _ => "code",
    };

    /// <summary>Of "text &lt;target&gt;" the text, where the target is a place that is not known here.</summary>
    private static string Shown(string role, string text)
    {
        var opening = role.Length > 0 && text.EndsWith('>') ? text.LastIndexOf('<') : -1;
        return opening > 0 ? text[..opening].TrimEnd() : text;
    }

    /// <summary>A word that is a name with one or two underscores behind it, or an address; other words as they are.</summary>
    private bool TryWriteWord(InlineReader reader, StringBuilder html)
    {
        foreach (var scheme in Schemes)
        {
            if (reader.Rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && AddressLength(reader.Rest) is var length && length > scheme.Length)
            {
                var address = reader.Take(length).ToString();
                WriteLink(html, address, address);
                return true;
            }
        }

        var word = WordLength(reader.Rest);
        var marks = MarksAt(reader.Rest[word..]);
        var name = reader.Take(word).ToString();
        if (marks == 0)
        {
            html.Append(WebUtility.HtmlEncode(name));
            return true;
        }

        reader.Take(marks);
        WriteLink(html, marks == 2 ? targets.NextAnonymous() : targets.Find(name), name);
        return true;
    }

    private static int MarksAt(ReadOnlySpan<char> text)
    {
        var marks = text.StartsWith("__") ? 2 : text.StartsWith("_") ? 1 : 0;
        var next = text[marks..];
        return next.IsEmpty || char.IsWhiteSpace(next[0]) || Closers.Contains(next[0], StringComparison.Ordinal) ? marks : 0;
    }

    /// <summary>Letters and digits, with single marks between them.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length
            && (char.IsAsciiLetterOrDigit(text[length])
                || (text[length] is '-' or '_' or '.' or '+' && length + 1 < text.Length && char.IsAsciiLetterOrDigit(text[length + 1]))))
        {
            length++;
        }

        return length;
    }

    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(AddressEnds);
        var address = (end < 0 ? text : text[..end]).TrimEnd(".,;:!?'*");
        return address.EndsWith(")") && !address.Contains('(') ? address.Length - 1 : address.Length;
    }
}

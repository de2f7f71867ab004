using System.Text;
using System.Xml;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>One documentation comment as Markdown.</summary>
/// <param name="Summary">The summary; null when there is none.</param>
/// <param name="Parameters">The comments on parameters by their names.</param>
/// <param name="Source">The element that has the comment instead, in the form of documentation ids; null when it is this one.</param>
internal sealed record DocumentationComment(string? Summary, IReadOnlyDictionary<string, string> Parameters, string? Source = null)
{
    private static readonly IReadOnlyDictionary<string, string> NoParameters = new Dictionary<string, string>();

    /// <summary>Reads the element of a member.</summary>
    public static DocumentationComment Read(XmlReader member)
    {
        string? summary = null;
        string? source = null;
        Dictionary<string, string>? parameters = null;
        while (member.Read())
        {
            if (member is { NodeType: XmlNodeType.Element, Name: "summary" })
            {
                summary = ReadText(member);
            }
            else if (member is { NodeType: XmlNodeType.Element, Name: "inheritdoc" })
            {
                source = member.GetAttribute("cref");
            }
            else if (member is { NodeType: XmlNodeType.Element, Name: "param" })
            {
                var name = member.GetAttribute("name") ?? string.Empty;
                if (ReadText(member) is { } text)
                {
                    (parameters ??= new(StringComparer.Ordinal))[name] = text;
                }
            }
        }

        return new DocumentationComment(summary, parameters ?? NoParameters, source);
    }

    private static string? ReadText(XmlReader element)
    {
        if (element.IsEmptyElement)
        {
            return null;
        }

        var text = new StringBuilder();
        var depth = element.Depth;
        while (element.Read() && element.Depth > depth)
        {
            Append(text, element);
        }

        return Trim(text.ToString());
    }

    private static void Append(StringBuilder text, XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                text.Append(reader.Value);
                break;
            case XmlNodeType.Element or XmlNodeType.EndElement when reader.Name is "c":
                text.Append('`');
                break;
            case XmlNodeType.Element or XmlNodeType.EndElement when reader.Name is "para":
                text.Append("\n\n");
                break;
            case XmlNodeType.Element when reader.Name is "see" or "seealso" or "paramref" or "typeparamref" && reader.IsEmptyElement:
                text.Append(Reference(reader));
                break;
            default:
                break;
        }
    }

    /// <summary>What an empty reference says: a keyword, an address, or the last part of a name.</summary>
    private static string? Reference(XmlReader reader)
    {
        if (reader.GetAttribute("cref") is not { } target)
        {
            return reader.GetAttribute("langword") ?? reader.GetAttribute("href") ?? reader.GetAttribute("name");
        }

        var end = target.IndexOfAny(['(', '`']);
        target = end < 0 ? target : target[..end];
        return target[(target.LastIndexOfAny(['.', ':']) + 1)..];
    }

    /// <summary>Takes away the indentation of the source, and blank lines at both ends and in a row.</summary>
    private static string? Trim(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty && (result.Length == 0 || result is [.., '\n', '\n']))
            {
                continue;
            }

            result.Append(trimmed).Append('\n');
        }

        var end = result.Length;
        while (end > 0 && result[end - 1] == '\n')
        {
            end--;
        }

        return end == 0 ? null : result.ToString(0, end);
    }
}

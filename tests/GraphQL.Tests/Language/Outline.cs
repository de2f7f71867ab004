using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

/// <summary>The nodes of a tree, one a line: kind, offsets in UTF-16, value. A visitor that is itself under test.</summary>
internal sealed class Outline : SyntaxVisitor
{
    private readonly List<string> lines = [];
    private readonly byte[] utf8;

    private Outline(DocumentNode document) => utf8 = document.Source!.Utf8.ToArray(); // Not null: it was parsed.

    /// <summary>The outline of a parsed document.</summary>
    public static string Of(DocumentNode document)
    {
        var outline = new Outline(document);
        outline.Visit(document);
        return string.Join('\n', outline.lines);
    }

    protected override bool Enter(SyntaxNode node)
    {
        var value = node switch
        {
            NameNode name => name.Value,
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            StringValueNode text => text.Value,
            EnumValueNode constant => constant.Value,
            BooleanValueNode truth => truth.Value ? "true" : "false",
            _ => null,
        };
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{node.Kind} {Utf16(node.Location.Start)} {Utf16(node.Location.End)}");
        lines.Add(value is null ? line : $"{line} {value}");
        return true;
    }

    private int Utf16(int offset) => Encoding.UTF8.GetCharCount(utf8, 0, offset);
}

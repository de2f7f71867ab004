using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Tests.Oracle;

namespace PyDotOrg.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    public static TheoryData<string> ValidDocuments => [.. SyntaxCorpus.Valid.Keys];

    [Theory]
    [MemberData(nameof(ValidDocuments))]
    public void What_is_printed_parses_to_the_same(string file)
    {
        var printed = SyntaxPrinter.Print(Parser.ParseOrThrow(SyntaxCorpus.Valid[file]));

        Assert.Equal(printed, SyntaxPrinter.Print(Parser.ParseOrThrow(printed)));
    }

    [Theory]
    [MemberData(nameof(ValidDocuments))]
    public void What_is_printed_compactly_parses_to_the_same(string file)
    {
        var document = Parser.ParseOrThrow(SyntaxCorpus.Valid[file]);
        var compact = SyntaxPrinter.PrintCompact(document);

        Assert.Equal(SyntaxPrinter.Print(document), SyntaxPrinter.Print(Parser.ParseOrThrow(compact)));
        Assert.Equal(compact, SyntaxPrinter.PrintCompact(Parser.ParseOrThrow(compact)));
    }

    [Fact]
    public void Compact_text_has_a_blank_only_where_two_words_or_a_spread_need_it()
    {
        var document = Parser.ParseOrThrow("query A($b: Int = 1, $c: [D!]) { e(f: -1, g: \"h\") ...I ... on J { k, l } }");

        Assert.Equal(
            "query A($b:Int=1$c:[D!]){e(f:-1 g:\"h\")...I ...on J{k l}}",
            SyntaxPrinter.PrintCompact(document));
    }

    [Fact]
    public void Every_node_prints_alone()
    {
        var printer = new EachAlone();
        foreach (var text in SyntaxCorpus.Valid.Values)
        {
            printer.Visit(Parser.ParseOrThrow(text));
        }

        Assert.Equal(Enum.GetValues<NodeKind>(), printer.Seen.Order());
    }

    [Theory]
    [InlineData("a", "\"\"\"a\"\"\"")]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData("\na", "\"\\na\"")]
    [InlineData("a\n ", "\"a\\n \"")]
    [InlineData(" a\n b", "\" a\\n b\"")]
    [InlineData("a\rb", "\"a\\rb\"")]
    [InlineData("\"\"\"", "\"\"\"\n\\\"\"\"\n\"\"\"")]
    public void A_text_that_no_block_string_can_hold_is_printed_as_a_string(string value, string printed)
    {
        var node = new StringValueNode { Value = value, IsBlock = true };

        var parsed = (StringValueNode)Parser.ParseValue(node.ToString());

        Assert.Equal(value, parsed.Value);
        Assert.Equal(printed, node.ToString());
    }

    [Fact]
    public void A_string_is_escaped_where_it_must_be()
    {
        var node = new StringValueNode { Value = "\"\\/\b\f\n\r\t\u0001\u007F\u009Fé🐍" };

        Assert.Equal("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007F\\u009Fé🐍\"", node.ToString());
    }

    [Fact]
    public void A_tree_made_by_code_prints_without_a_source()
    {
        var document = new DocumentNode
        {
            Definitions =
            [
                new OperationDefinitionNode
                {
                    Operation = OperationType.Query,
                    SelectionSet = new() { Selections = [new FieldNode { Name = new() { Value = "a" } }] },
                },
            ],
        };

        Assert.Equal("{\n  a\n}", document.ToString());
    }

    [Fact]
    public void Of_a_broken_text_only_what_stands_before_the_mistake_is_left() =>
        Assert.Equal("{a(b:1", SyntaxPrinter.StripIgnored(new SourceText("{ a ( b : 1 ? ) }")));

    /// <summary>Prints each node of a tree on its own, and notes its kind.</summary>
    private sealed class EachAlone : SyntaxVisitor
    {
        public HashSet<NodeKind> Seen { get; } = [];

        protected override bool Enter(SyntaxNode node)
        {
            Assert.NotEmpty(node.ToString());
            return Seen.Add(node.Kind) || true;
        }
    }
}

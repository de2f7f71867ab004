using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("a\r", 2, 2, 1)]
    [InlineData("é=b", 2, 1, 2)]
    [InlineData("🐍=b", 4, 1, 3)]
    [InlineData("\uFEFFa", 3, 1, 2)]
    public void Columns_count_utf16_code_units_and_every_line_end_counts(string text, int offset, int line, int column) =>
        Assert.Equal(new SourcePosition(line, column), new SourceText(text).GetPosition(offset));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_offset_outside_of_the_text_is_a_bug(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("ab").GetPosition(offset));

    [Fact]
    public void A_node_knows_its_position_through_its_document()
    {
        var document = Parser.ParseOrThrow("{\n  a\n}");
        var field = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[0];

        var error = ErrorBuilder.New().SetMessage("No.").AddLocation(document, field).Build();

        Assert.Equal(new SourcePosition(2, 3), document.GetPosition(field));
        Assert.Equal([new SourcePosition(2, 3)], error.Locations);
    }

    [Fact]
    public void A_node_made_by_code_has_no_position()
    {
        var document = new DocumentNode { Definitions = [] };

        Assert.Null(document.GetPosition(document));
        Assert.Null(ErrorBuilder.New().SetMessage("No.").AddLocation(document, document).Build().Locations);
    }
}

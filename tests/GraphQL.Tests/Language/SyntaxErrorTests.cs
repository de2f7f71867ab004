using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{ __typ$ename }", 8, "Expected a `Name`-token, but found a `Dollar`-token.")]
    [InlineData("{", 2, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ }", 3, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("{ a(b 1) }", 7, "Expected a `Colon`-token, but found a `Integer`-token.")]
    [InlineData("{ a(b: 1.5 }", 12, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("query A(a: Int) { a }", 9, "Expected a `Dollar`-token, but found a `Name`-token.")]
    [InlineData("query A($a: [Int) { a }", 17, "Expected a `RightBracket`-token, but found a `RightParenthesis`-token.")]
    [InlineData("query A($a: \"Int\") { a }", 13, "Expected a `Name`-token, but found a `String`-token.")]
    [InlineData("query A", 8, "Expected a `LeftBrace`-token, but found a `EndOfFile`-token.")]
    [InlineData("directive a on FIELD", 11, "Expected a `At`-token, but found a `Name`-token.")]
    public void An_unexpected_token_is_named_beside_the_expected_one(string text, int column, string message) =>
        Refused(text, new(1, column), message);

    [Theory]
    [InlineData("", 1, "Expected a definition, but found a `EndOfFile`-token.")]
    [InlineData("}", 1, "Expected a definition, but found a `RightBrace`-token.")]
    [InlineData("quey { a }", 1, "Expected a definition, but found `quey`. Did you mean \"query\"?")]
    [InlineData("{ a } foo", 7, "Expected a definition, but found `foo`.")]
    [InlineData("\"d\" { a }", 1, "Expected a definition that may have a description, but found a query in its short form; write `query {`.")]
    [InlineData("\"d\" extend type A @b", 1, "Expected a definition that may have a description, but found `extend`.")]
    [InlineData("\"d\" typ A", 1, "Expected a definition that may have a description, but found `typ`. Did you mean \"type\"?")]
    [InlineData("extend foo A", 8, "Expected what to extend (schema, scalar, type, interface, union, enum or input), but found `foo`.")]
    [InlineData("extend type A", 14, "Expected the extension to add interfaces, directives or fields, but found a `EndOfFile`-token.")]
    [InlineData("extend interface A = B", 20, "Expected the extension to add interfaces, directives or fields, but found a `Equal`-token.")]
    [InlineData("extend schema foo", 15, "Expected the extension to add directives or root types, but found `foo`.")]
    [InlineData("extend scalar A", 16, "Expected the extension to add directives, but found a `EndOfFile`-token.")]
    [InlineData("extend union A", 15, "Expected the extension to add directives or member types, but found a `EndOfFile`-token.")]
    [InlineData("extend enum A", 14, "Expected the extension to add directives or values, but found a `EndOfFile`-token.")]
    [InlineData("extend input A", 15, "Expected the extension to add directives or fields, but found a `EndOfFile`-token.")]
    [InlineData("schema { foo: A }", 10, "Expected query, mutation or subscription, but found `foo`.")]
    public void A_misplaced_definition_is_told_from_the_possible_ones(string text, int column, string message) =>
        Refused(text, new(1, column), message);

    [Theory]
    [InlineData("{ a(b: ) }", 8, "Expected a value, but found a `RightParenthesis`-token.")]
    [InlineData("query ($a: Int = $b) { a }", 18, "Expected a value without variables, but found the variable `$b`.")]
    [InlineData("query ($a: Int = $) { a }", 18, "Expected a value, but found a `Dollar`-token.")]
    [InlineData("fragment A of B { c }", 12, "Expected the keyword `on`, but found `of`.")]
    [InlineData("fragment on on B { c }", 10, "Expected the name of a fragment, but found `on`, which is reserved.")]
    [InlineData("enum A { B true }", 12, "Expected the name of an enum value, but found `true`, which is reserved.")]
    [InlineData("directive @a on FELD", 17, "Expected a directive location, but found `FELD`. Did you mean \"FIELD\"?")]
    [InlineData("directive @a repeatable FIELD", 25, "Expected the keyword `on`, but found `FIELD`.")]
    [InlineData("fragment A { c }", 12, "Expected the keyword `on`, but found a `LeftBrace`-token.")]
    public void A_misplaced_word_or_value_is_refused_with_what_fits(string text, int column, string message) =>
        Refused(text, new(1, column), message);

    [Theory]
    [InlineData("{ a ? }", 5, "Expected a token, but found `?`.")]
    [InlineData("{ é }", 3, "Expected a token, but found the character U+00E9.")]
    [InlineData("{ 🐍 ? }", 3, "Expected a token, but found the character U+1F40D.")]
    [InlineData("{ a(b: 'c') }", 8, "Expected a token, but found `'`. Strings stand in double quotation marks.")]
    [InlineData("{ a; }", 4, "Expected a token, but found `;`. Comments start with a number sign, statements need no separator.")]
    [InlineData("{ ..a }", 3, "Expected a `Spread`-token, three dots, but found fewer dots.")]
    [InlineData("{ a(b: 012) }", 9, "Expected a number without leading zeros, but found a digit after the zero.")]
    [InlineData("{ a(b: 1.) }", 10, "Expected a digit, but found `)`.")]
    [InlineData("{ a(b: 1x) }", 9, "Expected a digit, but found `x`.")]
    [InlineData("{ a(b: 1.2.3) }", 11, "Expected a digit, but found `.`.")]
    [InlineData("{ a(b: 1e", 10, "Expected a digit, but found the end of the document.")]
    public void A_character_that_fits_no_token_is_named(string text, int column, string message) =>
        Refused(text, new(1, column), message);

    [Theory]
    [InlineData("{ a(b: \"c) }", 1, 13, "Expected the closing quotation mark of a string, but its line ends.")]
    [InlineData("{ a(b: \"c\n\") }", 1, 10, "Expected the closing quotation mark of a string, but its line ends.")]
    [InlineData("{ a(b: \"\"\"c\n\") }", 2, 5, "Expected the three closing quotation marks of a block string, but the document ends.")]
    [InlineData("\"a\\qb\"", 1, 3, "Expected an escape sequence of a Unicode character, but found `\\qb`.")]
    [InlineData("\"a\\", 1, 3, "Expected an escape sequence of a Unicode character, but found `\\`.")]
    [InlineData("\"\\uD83D\"", 1, 2, "Expected an escape sequence of a Unicode character, but found `\\uD83D`.")]
    [InlineData("\"\\u{110000}\"", 1, 2, "Expected an escape sequence of a Unicode character, but found `\\u{110000}`.")]
    [InlineData("\"\\\"", 1, 4, "Expected the closing quotation mark of a string, but its line ends.")]
    [InlineData("\"\\xééééééééééééééééé\"", 1, 2, "Expected an escape sequence of a Unicode character, but found `\\xééééééééé`.")]
    public void A_broken_string_is_refused_where_it_breaks(string text, int line, int column, string message) =>
        Refused(text, new(line, column), message);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_where_they_stand()
    {
        byte[] text = [.. "{ é\n # "u8, 0xC3, 0x28];

        var error = Parser.Parse(text).Error;

        Assert.NotNull(error);
        Assert.Equal("Expected UTF-8, but found a byte that is not part of any character.", error.Message);
        Assert.Equal([new SourcePosition(2, 4)], error.Locations);
    }

    [Fact]
    public void A_surrogate_written_in_utf8_is_not_utf8()
    {
        var error = Parser.Parse(new byte[] { (byte)'#', 0xED, 0xA0, 0x80 }).Error;

        Assert.Equal([new SourcePosition(1, 2)], error?.Locations);
    }

    private static void Refused(string text, SourcePosition position, string message)
    {
        var error = Parser.Parse(new SourceText(text)).Error;

        Assert.NotNull(error);
        Assert.Equal(message, error.Message);
        Assert.Equal([position], error.Locations);
        Assert.Null(error.Code);
    }
}

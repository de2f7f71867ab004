using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{ __typ$ename }", 1, 8, "Expected a `Name`-token, but found a `Dollar`-token.")]
    [InlineData("", 1, 1, "Expected a definition, but found a `EndOfFile`-token.")]
    [InlineData("{", 1, 2, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ }", 1, 3, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("quey { a }", 1, 1, "Expected a definition, but found `quey`. Did you mean \"query\"?")]
    public void A_syntax_error_says_what_was_expected_and_where(string text, int line, int column, string message)
    {
        var error = Parser.Parse(new SourceText(text)).Error;

        Assert.NotNull(error);
        Assert.Equal(message, error.Message);
        Assert.Equal([new SourcePosition(line, column)], error.Locations);
    }
}

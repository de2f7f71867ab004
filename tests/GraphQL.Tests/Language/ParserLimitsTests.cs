using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("{ a b c }", 5)]
    [InlineData("# a comment\n { a, b, c } # is no token", 5)]
    [InlineData("{ a(b: \"c\") }", 8)]
    public void Every_token_counts_and_nothing_else(string text, int tokens)
    {
        Assert.True(Parser.Parse(new SourceText(text), new ParserOptions { MaxTokens = tokens }).Succeeded);
        Assert.False(Parser.Parse(new SourceText(text), new ParserOptions { MaxTokens = tokens - 1 }).Succeeded);
    }

    [Fact]
    public void The_first_token_too_many_is_refused()
    {
        var error = Parser.Parse(new SourceText("{ a b c d }"), new ParserOptions { MaxTokens = 3 }).Error;

        Assert.NotNull(error);
        Assert.Equal("Expected at most 3 tokens, but the document holds more.", error.Message);
        Assert.Equal(ErrorCodes.Limits.TooManyTokens, error.Code);
        Assert.Equal([new SourcePosition(1, 7)], error.Locations);
    }

    [Fact]
    public void A_request_may_hold_fifteen_thousand_tokens()
    {
        var names = string.Concat(Enumerable.Repeat("a ", 14_998));

        Assert.True(Parser.Parse(new SourceText($"{{{names}}}")).Succeeded);
        Assert.False(Parser.Parse(new SourceText($"{{{names} a}}")).Succeeded);
        Assert.NotNull(Parser.ParseOrThrow($"{{{names} a}}"));
    }

    [Theory]
    [InlineData("{ a { b { c } } }", 3)]
    [InlineData("{ a { ... { c } } }", 3)]
    [InlineData("{ a(b: [[1]]) }", 3)]
    [InlineData("{ a(b: { c: { d: 1 } }) }", 3)]
    [InlineData("{ a(b: [[1]]) { c { d } } }", 3)]
    [InlineData("query ($a: [[[Int]]]) { a }", 3)]
    [InlineData("type A { a(b: [[B]] = [[[1]]]): C }", 3)]
    public void Levels_count_where_they_are_inside_of_each_other(string text, int depth)
    {
        Assert.True(Parser.Parse(new SourceText(text), new ParserOptions { MaxDepth = depth }).Succeeded);
        Assert.False(Parser.Parse(new SourceText(text), new ParserOptions { MaxDepth = depth - 1 }).Succeeded);
    }

    [Fact]
    public void The_first_level_too_many_is_refused()
    {
        var error = Parser.Parse(new SourceText("{ a { b { c } } }"), new ParserOptions { MaxDepth = 2 }).Error;

        Assert.NotNull(error);
        Assert.Equal("Expected at most 2 levels of nesting, but the document holds more.", error.Message);
        Assert.Equal(ErrorCodes.Limits.NestedTooDeeply, error.Code);
        Assert.Equal([new SourcePosition(1, 9)], error.Locations);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{...")]
    public void A_megabyte_of_levels_is_refused_and_not_a_crash(string level) => RefusedAsTooDeep("", level);

    [Theory]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("query($a:A=", "[{b:")]
    [InlineData("type A{a:", "[")]
    public void A_megabyte_of_levels_in_a_value_or_type_is_refused(string start, string level) =>
        RefusedAsTooDeep(start, level);

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_depth_that_could_exhaust_the_stack_cannot_be_configured(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = depth });

    [Fact]
    public void The_deepest_tree_can_be_printed_and_visited_on_a_small_stack()
    {
        var text = string.Concat(Enumerable.Repeat("{a", 1000)) + new string('}', 1000);
        var options = new ParserOptions { MaxDepth = ParserOptions.DepthCeiling };
        var printed = "";

        var thread = new Thread(
            () => printed = SyntaxPrinter.PrintCompact(Parser.Parse(new SourceText(text), options).Document!),
            maxStackSize: Megabyte);
        thread.Start();
        thread.Join();

        Assert.Equal(text, printed);
    }

    [Theory]
    [InlineData("type A { b: C }")]
    [InlineData("{ a } extend type A @b")]
    [InlineData("\"d\" scalar A")]
    public void Definitions_of_the_type_system_can_be_refused(string text)
    {
        var error = Parser.Parse(new SourceText(text), new ParserOptions { AllowTypeSystem = false }).Error;

        Assert.Equal(
            "Expected an operation or a fragment, but found a definition of the type system, which a request may not hold.",
            error?.Message);
    }

    private static void RefusedAsTooDeep(string start, string level)
    {
        var text = start + string.Concat(Enumerable.Repeat(level, Megabyte / level.Length));

        var error = Parser.Parse(Encoding.UTF8.GetBytes(text), ParserOptions.Trusted).Error;

        Assert.Equal(ErrorCodes.Limits.NestedTooDeeply, error?.Code);
    }
}

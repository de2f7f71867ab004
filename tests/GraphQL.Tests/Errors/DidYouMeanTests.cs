namespace PyDotOrg.GraphQL.Tests.Errors;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "a" }, " Did you mean \"a\"?")]
    [InlineData(new[] { "a", "b" }, " Did you mean \"a\" or \"b\"?")]
    [InlineData(new[] { "a", "b", "c" }, " Did you mean \"a\", \"b\", or \"c\"?")]
    [InlineData(new[] { "a", "b", "c", "d", "e", "f" }, " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void At_most_five_suggestions_are_made(string[] suggestions, string message) =>
        Assert.Equal(message, DidYouMean.Of(suggestions));

    [Fact]
    public void What_is_suggested_can_be_named() =>
        Assert.Equal(" Did you mean the field \"a\"?", DidYouMean.Of(["a"], "the field"));

    [Theory]
    [InlineData("nmae", "name")]
    [InlineData("NAME", "name")]
    [InlineData("titel", "title")]
    [InlineData("b", "")]
    public void Only_close_names_are_suggested(string input, string suggestion) =>
        Assert.Equal(suggestion.Split(',', StringSplitOptions.RemoveEmptyEntries), SuggestionList.For(input, ["name", "title"]));

    [Fact]
    public void Equally_close_names_stand_in_natural_order() =>
        Assert.Equal(["field2", "field3", "field10"], SuggestionList.For("field", ["field10", "field3", "field2"]));
}

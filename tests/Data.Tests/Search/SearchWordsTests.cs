using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Data.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Django", "django")]
    [InlineData("  python   developer ", "python developer")]
    [InlineData("Python 3.13", "python 3.13")]
    [InlineData("node.js C++ f(x)", "node.js c f.x")]
    [InlineData("Zürich ÉCOLE naïve", "zurich ecole naive")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("how to install python on windows", "install python windows")]
    [InlineData("the", "the")]
    [InlineData("to be or not", "not")]
    [InlineData("python Python PYTHON", "python")]
    [InlineData("\"quoted\" AND (NEAR title:x*) ^y", "quoted near title.x y")]
    [InlineData("it's", "it.s")]
    [InlineData("日本語 привет", "日本語 привет")]
    [InlineData("🐍 😀", "")]
    [InlineData("", "")]
    [InlineData("*:^\"'()-+\\%_\0\u0001", "")]
    [InlineData("a\0b", "a.b")]
    [InlineData("x\ud800y", "x.y")]
    public void Words_are_letters_and_digits_and_nothing_else_means_anything(string text, string expected) =>
        Assert.Equal(expected, SearchWords.Read(text).ToString());

    [Fact]
    public void Common_words_count_where_a_title_is_typed() =>
        Assert.Equal("about the py", SearchWords.Read("About the Py", withCommonWords: true).ToString());

    [Fact]
    public void No_more_words_are_looked_for_than_a_statement_should_have()
    {
        var words = SearchWords.Read(string.Join(' ', Enumerable.Range(100, 250)));

        Assert.Equal(SearchWords.MaxWords, words.Phrases.Count);
        Assert.Equal(SearchWords.MaxWords, SearchWords.Read(string.Join('.', Enumerable.Range(100, 250))).Phrases.Single().Count);
    }
}

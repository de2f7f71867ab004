using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Data.Tests.Search;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("django", "Django & <b>Flask</b>", "<em>Django</em> &amp; &lt;b&gt;Flask&lt;/b&gt;")]
    [InlineData("programming", "Programs for programmers", "<em>Programs</em> for programmers")]
    [InlineData("zurich", "Büro Zürich", "Büro <em>Zürich</em>")]
    [InlineData("script", "<script>alert('x')</script>", "&lt;<em>script</em>&gt;alert(&#39;x&#39;)&lt;/<em>script</em>&gt;")]
    [InlineData("em", "<em>em</em>", "&lt;<em>em</em>&gt;<em>em</em>&lt;/<em>em</em>&gt;")]
    [InlineData("3.13", "Python 3.13 🐍", "Python <em>3</em>.<em>13</em> 🐍")]
    public void Words_are_marked_and_all_else_is_escaped(string query, string text, string expected) =>
        Assert.Equal([expected], new Highlighter(SearchWords.Read(query)).Whole(text));

    [Fact]
    public void A_text_without_the_words_shows_nothing()
    {
        var highlighter = new Highlighter(SearchWords.Read("django"));

        Assert.Empty(highlighter.Whole("Flask"));
        Assert.Empty(highlighter.Fragments("Flask"));
        Assert.Empty(highlighter.Fragments(""));
    }

    [Fact]
    public void Of_a_long_text_the_pieces_are_shown_where_the_words_stand()
    {
        var filler = string.Join(' ', Enumerable.Repeat("lorem ipsum", 40));
        var text = $"Django first. {filler} then django again and Django. {filler} and DJANGO, {filler} django, {filler}";

        var pieces = new Highlighter(SearchWords.Read("django")).Fragments(text);

        Assert.Equal(Highlighter.MaxFragments, pieces.Count);
        Assert.StartsWith("<em>Django</em> first. lorem", pieces[0], StringComparison.Ordinal);
        Assert.EndsWith("…", pieces[0], StringComparison.Ordinal);
        Assert.Contains("ipsum then <em>django</em> again and <em>Django</em>. lorem", pieces[1], StringComparison.Ordinal);
        Assert.Contains("and <em>DJANGO</em>, lorem", pieces[2], StringComparison.Ordinal);
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 20, Highlighter.FragmentLength + 30));
    }

    [Fact]
    public void Any_text_can_be_shown()
    {
        var random = new Random(7);
        char[] letters = [.. "ab <>&\"'é\u0301\n\0", '\ud83d', '\udc0d', '日'];
        var highlighter = new Highlighter(SearchWords.Read("ab a b"));
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(400)).Select(_ => letters[random.Next(letters.Length)]));
            foreach (var piece in highlighter.Fragments(text).Concat(highlighter.Whole(text)))
            {
                Assert.DoesNotMatch("<(?!/?em>)|&(?!amp;|lt;|gt;|quot;|#39;)", piece);
                Assert.Matches("^(?:[^<]|<em>[^<]+</em>)*$", piece);
            }
        }
    }
}

using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Data.Tests.Search;

public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("django", "django", 0)]
    [InlineData("djnago", "django", 1)]
    [InlineData("djngo", "django", 1)]
    [InlineData("djangoo", "django", 1)]
    [InlineData("dzango", "django", 1)]
    [InlineData("conferance", "conference", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Slips_are_letters_too_many_too_few_others_and_swapped(string one, string other, int slips)
    {
        Assert.Equal(slips, SpellingDistance.Between(one, other));
        Assert.Equal(slips, SpellingDistance.Between(other, one));
    }

    [Theory]
    [InlineData("abc", 0)]
    [InlineData("abcd", 1)]
    [InlineData("abcdefg", 1)]
    [InlineData("abcdefgh", 2)]
    public void Short_words_have_no_slips(string word, int most) => Assert.Equal(most, SpellingDistance.MostFor(word));
}

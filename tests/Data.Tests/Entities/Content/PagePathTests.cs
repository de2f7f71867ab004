using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Tests.Entities.Content;

public sealed class PagePathTests
{
    [Theory]
    [InlineData("about", "/about/")]
    [InlineData("/about", "/about/")]
    [InlineData(" /about/apps// ", "/about/apps/")]
    [InlineData("/", "/")]
    [InlineData("", "/")]
    public void A_path_has_one_form(string path, string expected) => Assert.Equal(expected, PagePath.Normalize(path));
}

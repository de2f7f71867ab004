using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PyDotOrg.Graph.Rest.Feeds;

namespace PyDotOrg.Graph.Rest.Tests.Feeds;

/// <summary>What is special in XML: characters that it has no place for, and signs with a meaning.</summary>
public sealed class NewsFormatTests
{
    [Theory]
    [InlineData(".rss")]
    [InlineData(".atom")]
    public void A_title_with_anything_in_it_stays_a_title(string extension)
    {
        const string Title = "a\u0000b\u0008 <c> & ]]> \ud800 🐍 \uffff";
        var feed = Write(extension, $$"""[{"id": "1", "title": {{JsonSerializer.Serialize(Title)}}, "link": "https://example.org/?a=1&b=2", "updated": "2026-11-21T12:00:00Z"}]""");

        var titles = XDocument.Parse(feed).Descendants().Where(element => element.Name.LocalName == "title").Select(element => element.Value);

        Assert.Equal(["News", "ab <c> & ]]> \ufffd 🐍 "], titles);
    }

    [Theory]
    [InlineData(".rss")]
    [InlineData(".atom")]
    public void A_feed_without_items_is_a_feed(string extension) =>
        Assert.Contains("1970", Write(extension, "[]"), StringComparison.Ordinal);

    private static string Write(string extension, string items)
    {
        using var answer = JsonDocument.Parse(items);
        using var output = new MemoryStream();
        FeedFormat.Of(extension)!.Write(output, new FeedHead("News", "What is new", "http://localhost/n", "http://localhost/"), answer.RootElement);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}

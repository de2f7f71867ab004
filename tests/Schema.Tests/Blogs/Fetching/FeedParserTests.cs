using System.Globalization;
using System.Text;
using PyDotOrg.Graph.Schema.Blogs.Fetching;

namespace PyDotOrg.Graph.Schema.Tests.Blogs.Fetching;

/// <summary>What feeds say, in the forms in which they are written.</summary>
public sealed class FeedParserTests
{
    private static readonly Uri Address = new("https://blog.example/feeds/all.xml");

    /// <summary>Bodies that are no feed: not XML, other XML, and what was made to hurt.</summary>
    public static TheoryData<string> NoFeeds { get; } =
    [
        "", "Not found", "<html><body>Hi</body></html>", "<rss><channel><item></channel></rss>", "{\"items\":[]}", "<feed><entry/></feed>",
        """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>""",
        """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>""",
        """<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd"><rss><channel/></rss>""",
        string.Concat(Enumerable.Repeat("<rss>", 200)) + string.Concat(Enumerable.Repeat("</rss>", 200)),
        """<?xml version="1.0" encoding="nonsense"?><rss/>""",
    ];

    public static TheoryData<string, string> Dates { get; } = new()
    {
        { "Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07 00:00:01" },
        { "Sat, 07 Sep 2002 00:00:01 +0200", "2002-09-06 22:00:01" },
        { "Sun, 07 Sep 2002 00:00 EST", "2002-09-07 05:00:00" },
        { "7 Sep 02 00:00:01 PDT", "2002-09-07 07:00:01" },
        { "2025-02-03T04:05:06Z", "2025-02-03 04:05:06" },
        { "2025-02-03T04:05:06.789+05:30", "2025-02-02 22:35:06" },
        { "2025-02-03", "2025-02-03 00:00:00" },
        { "yesterday", "" },
        { "Sat, 31 Sep 2002 00:00:01 GMT", "" },
        { "", "" },
    };

    [Fact]
    public void Rss_is_read() => Assert.Equal(
        [
            "g-1 | AT&T <3 | https://blog.example/1 | 2026-11-20 10:00:00 | Short | <p>Long</p>",
            "https://blog.example/2 | No date |https://blog.example/2 |  | Only | Only".Replace("|h", "| h", StringComparison.Ordinal),
            "https://other.example/3 |  | https://other.example/3 | 2025-01-02 03:04:05 |  | ",
        ],
        Read("""
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel><title>Blog</title><link>https://blog.example/</link>
                <item><title>AT&amp;T &lt;3</title><link>/1</link><guid isPermaLink="false">g-1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>
                  <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>
                <item><title>No date</title><guid>https://blog.example/2</guid><description>Only</description></item>
                <item><link> https://other.example/3 </link><dc:date>2025-01-02T03:04:05Z</dc:date></item>
                <item><title>Nowhere</title></item>
                <item><title>Script</title><link>javascript:alert(1)</link></item>
                <item><title>File</title><link>file:///etc/passwd</link></item>
              </channel>
            </rss>
            """));

    [Fact]
    public void Rss_1_is_read() => Assert.Equal(
        ["https://blog.example/1 | One | https://blog.example/1 |  |  | "],
        Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://blog.example/"><title>Blog</title></channel>
              <item rdf:about="https://blog.example/1"><title>One</title><link>https://blog.example/1</link></item>
            </rdf:RDF>
            """));

    [Fact]
    public void Atom_is_read() => Assert.Equal(
        [
            "tag:1 | A & B | https://base.example/posts/1 | 2025-01-02 03:04:05 | x &lt; y | <p>Long</p>",
            "https://blog.example/2 | Two | https://blog.example/2 | 2025-01-03 00:00:00 |  | <div xmlns=\"http://www.w3.org/1999/xhtml\"><b>Bold</b></div>",
        ],
        Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/">
              <entry xml:base="posts/"><id>tag:1</id><title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title><link rel="self" href="/self"/><link href="1"/>
                <published>2025-01-02T03:04:05Z</published><updated>2026-01-01T00:00:00Z</updated>
                <summary>x &lt; y</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content></entry>
              <entry><title>Two</title><link rel="alternate" href="https://blog.example/2"/><updated>2025-01-03T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Bold</b></div></content></entry>
              <entry><id>tag:3</id><title>Nowhere</title></entry>
            </feed>
            """));

    [Theory]
    [MemberData(nameof(NoFeeds))]
    public void What_is_no_feed_is_told_so(string text) => Assert.Null(FeedParser.Read(Encoding.UTF8.GetBytes(text), Address));

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_are_read_in_every_form(string text, string expected) => Assert.Equal(
        expected, FeedDates.Read(text)?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "");

    private static IEnumerable<string> Read(string text) => FeedParser.Read(Encoding.UTF8.GetBytes(text), Address)!.Select(static item => string.Join(
        " | ", item.Guid, item.Title, item.Url, item.PubDate?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), item.Summary, item.Content));
}

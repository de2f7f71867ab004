using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Reads RSS (0.9 to 2.0) and Atom. Document types are refused, so nothing is expanded and nothing else is loaded.</summary>
internal static class FeedParser
{
    /// <summary>Feeds are flat; what lies deeper is made to hurt.</summary>
    private const int MaxDepth = 100;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The entries in the order of the feed, without those that lead nowhere; null when it is no feed.</summary>
    /// <param name="bytes">The feed.</param>
    /// <param name="address">Where it came from: relative addresses begin there.</param>
    public static IReadOnlyList<FeedItem>? Read(ReadOnlyMemory<byte> bytes, Uri address)
    {
        try
        {
            var stream = new MemoryStream(bytes.ToArray(), writable: false);
            if (!IsFlat(stream))
            {
                return null;
            }

            stream.Position = 0;
            using var reader = XmlReader.Create(stream, Settings);
            var root = XDocument.Load(reader).Root!; // A document that could be read has one.
            return root.Name.LocalName switch
            {
                "rss" or "RDF" => [.. root.Descendants().Where(static each => each.Name.LocalName == "item").Select(item => ReadRss(item, address)).OfType<FeedItem>()],
                "feed" when root.Name.Namespace == Atom => [.. root.Elements(Atom + "entry").Select(entry => ReadAtom(entry, address)).OfType<FeedItem>()],
                _ => null,
            };
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsFlat(Stream stream)
    {
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return false;
            }
        }

        return true;
    }

    private static FeedItem? ReadRss(XElement item, Uri address)
    {
        string? Text(XName name) => item.Element(name)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        var plain = item.Name.Namespace;
        var guid = Text(plain + "guid");
        var link = Text(plain + "link") ?? (item.Element(plain + "guid")?.Attribute("isPermaLink")?.Value == "false" ? null : guid);
        var body = Text(Content + "encoded");
        var description = Text(plain + "description");
        return AddressOf(link, address) is { } url
            ? new FeedItem(
                guid ?? url.AbsoluteUri, Text(plain + "title") ?? "", url, FeedDates.Read(Text(plain + "pubDate") ?? Text(DublinCore + "date")), description, body ?? description)
            : null;
    }

    private static FeedItem? ReadAtom(XElement entry, Uri address)
    {
        var link = entry.Elements(Atom + "link").FirstOrDefault(static each => (each.Attribute("rel")?.Value ?? "alternate") == "alternate");
        var title = HtmlOf(entry.Element(Atom + "title"));
        var date = entry.Element(Atom + "published") ?? entry.Element(Atom + "updated");
        return AddressOf(link?.Attribute("href")?.Value, BaseOf(link, address)) is { } url
            ? new FeedItem(
                entry.Element(Atom + "id")?.Value.Trim() is { Length: > 0 } id ? id : url.AbsoluteUri,
                title is null ? "" : EntryText.Of(title), url, FeedDates.Read(date?.Value),
                HtmlOf(entry.Element(Atom + "summary")), HtmlOf(entry.Element(Atom + "content")))
            : null;
    }

    /// <summary>The base of an element by the attributes <c>xml:base</c> around it.</summary>
    private static Uri BaseOf(XElement? element, Uri address) => (element?.AncestorsAndSelf() ?? [])
        .Reverse().Select(static each => each.Attribute(XNamespace.Xml + "base")?.Value).OfType<string>()
        .Aggregate(address, static (known, next) => Uri.TryCreate(known, next, out var inner) ? inner : known);

    /// <summary>A text construct of Atom as HTML; null when it is missing, empty or in another format.</summary>
    private static string? HtmlOf(XElement? text) => text is null || string.IsNullOrWhiteSpace(text.Value) ? null : text.Attribute("type")?.Value switch
    {
        null or "text" or "text/plain" => System.Net.WebUtility.HtmlEncode(text.Value),
        "html" or "text/html" => text.Value,
        "xhtml" or "application/xhtml+xml" => string.Concat(text.Nodes().Select(static node => node.ToString(SaveOptions.DisableFormatting))),
        _ => null,
    };

    private static Uri? AddressOf(string? text, Uri known) =>
        text is not null && Uri.TryCreate(known, text.Trim(), out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;
}

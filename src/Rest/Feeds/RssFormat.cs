using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>RSS 2.0, with Dublin Core for authors, for RSS itself knows only their e-mail addresses.</summary>
internal sealed class RssFormat : NewsFormat
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public override string ContentType => "application/rss+xml; charset=utf-8";

    protected override void Write(XmlWriter xml, FeedHead head, JsonElement items)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        WriteText(xml, "title", head.Title);
        WriteText(xml, "link", head.Home);
        WriteText(xml, "description", head.Description);
        WriteText(xml, "lastBuildDate", Moment(LastUpdated(items)));
        WriteSelf(xml, head.Self);
        foreach (var item in items.EnumerateArray())
        {
            WriteItem(xml, item);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, JsonElement item)
    {
        xml.WriteStartElement("item");
        WriteText(xml, "title", Text(item, "title"));
        WriteText(xml, "link", Text(item, "link"));
        WriteText(xml, "description", Text(item, "summary"));
        if (Text(item, "author") is { Length: > 0 } author)
        {
            xml.WriteElementString("creator", DublinCore, author);
        }

        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(IdOf(item));
        xml.WriteEndElement();
        WriteText(xml, "pubDate", Moment(Time(item, "published") ?? Updated(item)));
        xml.WriteEndElement();
    }

    private static void WriteSelf(XmlWriter xml, string self)
    {
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", self);
        xml.WriteEndElement();
    }

    /// <summary>RFC 822 with four digits of the year.</summary>
    private static string Moment(DateTime time) => time.ToString("r", CultureInfo.InvariantCulture);
}

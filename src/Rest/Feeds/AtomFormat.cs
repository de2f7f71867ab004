using System.Text.Json;
using System.Xml;

namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal sealed class AtomFormat : NewsFormat
{
    public override string ContentType => "application/atom+xml; charset=utf-8";

    protected override void Write(XmlWriter xml, FeedHead head, JsonElement items)
    {
        xml.WriteStartElement("feed", AtomNamespace);
        WriteText(xml, "title", head.Title);
        WriteText(xml, "subtitle", head.Description);
        WriteText(xml, "id", head.Self);
        WriteText(xml, "updated", Moment(LastUpdated(items)));
        WriteLink(xml, "self", head.Self);
        WriteLink(xml, "alternate", head.Home);
        WriteAuthor(xml, head.Title);
        foreach (var item in items.EnumerateArray())
        {
            WriteEntry(xml, item);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, JsonElement item)
    {
        xml.WriteStartElement("entry");
        WriteText(xml, "title", Text(item, "title"));
        WriteText(xml, "id", IdOf(item));
        WriteText(xml, "updated", Moment(Updated(item)));
        if (Time(item, "published") is { } published)
        {
            WriteText(xml, "published", Moment(published));
        }

        if (Text(item, "link") is { } link)
        {
            WriteLink(xml, "alternate", link);
        }

        if (Text(item, "author") is { Length: > 0 } author)
        {
            WriteAuthor(xml, author);
        }

        WriteText(xml, "summary", Text(item, "summary"));
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        WriteText(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTime time) => XmlConvert.ToString(time, XmlDateTimeSerializationMode.Utc);
}

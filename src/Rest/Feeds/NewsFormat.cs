using System.Text;
using System.Text.Json;
using System.Xml;

namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>Feeds of news in XML. Items have <c>id</c> (a UUID), <c>title</c>, <c>link</c>, <c>updated</c>, and may have <c>published</c>, <c>summary</c> and <c>author</c>.</summary>
internal abstract class NewsFormat : FeedFormat
{
    protected const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public sealed override void Write(Stream output, FeedHead head, JsonElement answer)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartDocument();
        Write(xml, head, answer);
        xml.WriteEndDocument();
    }

    /// <summary>Writes the root.</summary>
    protected abstract void Write(XmlWriter xml, FeedHead head, JsonElement items);

    /// <summary>When an item has last changed.</summary>
    protected static DateTime Updated(JsonElement item) => Time(item, "updated") ?? DateTime.UnixEpoch;

    /// <summary>When the last item has changed; the beginning of time when there is none.</summary>
    protected static DateTime LastUpdated(JsonElement items)
    {
        var last = DateTime.UnixEpoch;
        foreach (var item in items.EnumerateArray())
        {
            last = Updated(item) > last ? Updated(item) : last;
        }

        return last;
    }

    /// <summary>The address of an item, which names it for ever.</summary>
    protected static string IdOf(JsonElement item) => $"urn:uuid:{Text(item, "id")}";

    /// <summary>Writes an element, unless there is no text. Characters that XML has no place for are left out.</summary>
    protected static void WriteText(XmlWriter xml, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.WriteElementString(name, Clean(text));
        }
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
        }

        return clean.ToString();
    }
}

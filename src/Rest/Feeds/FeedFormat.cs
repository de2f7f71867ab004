using System.Globalization;
using System.Text.Json;

namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>A form in which programs read news or calendars. Writes the answer of an operation in it.</summary>
internal abstract class FeedFormat
{
    private static readonly Dictionary<string, FeedFormat> ByExtension = new(StringComparer.Ordinal)
    {
        [".atom"] = new AtomFormat(),
        [".rss"] = new RssFormat(),
        [".ics"] = new CalendarFormat(),
    };

    /// <summary>The extensions of all formats.</summary>
    public static IEnumerable<string> Extensions => ByExtension.Keys;

    /// <summary>The media type with its parameters.</summary>
    public abstract string ContentType { get; }

    /// <summary>The format of an address; null when it ends in the extension of none.</summary>
    public static FeedFormat? Of(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path));

    /// <summary>Writes a feed.</summary>
    /// <param name="output">Takes it, in UTF-8.</param>
    /// <param name="head">What it says of itself.</param>
    /// <param name="answer">The answer of the operation.</param>
    public abstract void Write(Stream output, FeedHead head, JsonElement answer);

    /// <summary>The text of a member; null when it is null or missing.</summary>
    protected static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The time of a member in UTC, or the beginning of its day; null when it is null or missing.</summary>
    protected static DateTime? Time(JsonElement item, string name) =>
        Text(item, name) is { } text ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal) : null;
}

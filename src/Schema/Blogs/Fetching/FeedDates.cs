using System.Globalization;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Reads the dates of feeds: RFC 822 with its zones, and RFC 3339.</summary>
internal static partial class FeedDates
{
    /// <summary>The zones that RFC 822 names, in hours from UTC; letters of the military ones are read as UTC.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "+00:00",
        ["UTC"] = "+00:00",
        ["GMT"] = "+00:00",
        ["Z"] = "+00:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
    };

    private static readonly string[] Forms =
    [
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "d MMM yy HH:mm zzz",
    ];

    /// <summary>The instant in UTC; null when the text is no date.</summary>
    public static DateTime? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        text = text.Trim();
        if (Mail().Match(text) is { Success: true } mail)
        {
            var zone = mail.Groups["zone"].Value;
            zone = zone is ['+' or '-', ..] ? $"{zone[..3]}:{zone[^2..]}" : Zones.GetValueOrDefault(zone, "+00:00");
            text = $"{mail.Groups["time"].Value} {zone}";
            return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment) ? moment.UtcDateTime : null;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return char.IsAsciiDigit(text[0]) && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var instant) ? instant : null;
    }

    /// <summary>The day's name says nothing that the date does not, and is often wrong.</summary>
    [GeneratedRegex(@"^(?:\p{L}+,?\s+)?(?<time>\d{1,2}\s+\p{L}{3}\s+\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?)\s*(?<zone>[+-]\d{2}:?\d{2}|\p{L}*)$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Mail();
}

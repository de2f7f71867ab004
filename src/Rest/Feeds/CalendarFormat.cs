using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Rest.Feeds;

/// <summary>
/// iCalendar (RFC 5545). The answer has a <c>title</c> and <c>events</c> with <c>title</c>, <c>updated</c>, <c>version</c>, and may have
/// <c>description</c>, <c>url</c> and <c>location</c>; each has <c>occurrences</c> with <c>id</c>, <c>start</c>, <c>end</c> and
/// <c>all_day</c>. Every occurrence is an entry of its own: single ones of a series may have been moved or deleted, and programs
/// need no rule and no time zone to show it when it is.
/// </summary>
internal sealed class CalendarFormat : FeedFormat
{
    /// <summary>The most bytes of a line (section 3.1), without its end.</summary>
    private const int LineLength = 75;

    public override string ContentType => "text/calendar; charset=utf-8";

    public override void Write(Stream output, FeedHead head, JsonElement answer)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        WriteLine(writer, "BEGIN", "VCALENDAR");
        WriteLine(writer, "VERSION", "2.0");
        WriteLine(writer, "PRODID", "-//python.org//PyDotOrg.Graph//EN");
        WriteLine(writer, "METHOD", "PUBLISH");
        WriteText(writer, "NAME", Text(answer, "title"));
        WriteText(writer, "X-WR-CALNAME", Text(answer, "title"));
        WriteLine(writer, "SOURCE;VALUE=URI", head.Self);
        foreach (var item in answer.GetProperty("events").EnumerateArray())
        {
            foreach (var occurrence in item.GetProperty("occurrences").EnumerateArray())
            {
                WriteEvent(writer, item, occurrence);
            }
        }

        WriteLine(writer, "END", "VCALENDAR");
    }

    private static void WriteEvent(StreamWriter writer, JsonElement item, JsonElement occurrence)
    {
        var updated = Instant(Time(item, "updated") ?? DateTime.UnixEpoch);
        WriteLine(writer, "BEGIN", "VEVENT");
        WriteLine(writer, "UID", $"{Text(occurrence, "id")}@python.org");
        WriteLine(writer, "DTSTAMP", updated);
        WriteLine(writer, "LAST-MODIFIED", updated);
        WriteLine(writer, "SEQUENCE", item.GetProperty("version").GetInt64().ToString(CultureInfo.InvariantCulture));
        WriteTimes(writer, occurrence);
        WriteText(writer, "SUMMARY", Text(item, "title"));
        WriteText(writer, "DESCRIPTION", Text(item, "description"));
        WriteText(writer, "LOCATION", Text(item, "location"));
        if (Text(item, "url") is { Length: > 0 } url && !url.Any(char.IsControl))
        {
            WriteLine(writer, "URL", url);
        }

        WriteLine(writer, "END", "VEVENT");
    }

    /// <summary>Whole days have no time, and their end is the first day after them (section 3.6.1).</summary>
    private static void WriteTimes(StreamWriter writer, JsonElement occurrence)
    {
        var start = Time(occurrence, "start") ?? DateTime.UnixEpoch; // Occurrences have a start.
        var end = Time(occurrence, "end");
        if (occurrence.GetProperty("all_day").GetBoolean())
        {
            var first = DateOnly.FromDateTime(start);
            var after = DateOnly.FromDateTime((end ?? start).AddDays(1).AddTicks(-1));
            WriteLine(writer, "DTSTART;VALUE=DATE", Day(first));
            WriteLine(writer, "DTEND;VALUE=DATE", Day(after > first ? after : first.AddDays(1)));
            return;
        }

        WriteLine(writer, "DTSTART", Instant(start));
        if (end is { } time && time > start)
        {
            WriteLine(writer, "DTEND", Instant(time));
        }
    }

    private static void WriteText(StreamWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            WriteLine(writer, name, Escape(text));
        }
    }

    /// <summary>Writes a line, broken where it would be too long in UTF-8, but never within a character.</summary>
    private static void WriteLine(StreamWriter writer, string name, string value)
    {
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LineLength)
            {
                writer.Write("\r\n ");
                length = 1;
            }

            writer.Write(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        writer.Write("\r\n");
    }

    /// <summary>A value of the type TEXT (section 3.3.11); control characters have no place in it.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            switch (c)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t' or (not < ' ' and not '\x7f'):
                    escaped.Append(c);
                    break;
                default:
                    break;
            }
        }

        return escaped.ToString();
    }

    private static string Instant(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Rest.Feeds;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Feeds;

/// <summary>What is special in calendars: long lines, signs with a meaning, days and times.</summary>
public sealed class CalendarFormatTests
{
    private const string Occurrence = "{\"id\": \"1\", \"start\": \"2027-01-01T10:00:00Z\", \"end\": null, \"all_day\": false}";

    [NodeTheory("tests/FeedReaders")]
    [InlineData("a; b, c\\d\nnext")]
    [InlineData("END:VEVENT\r\nBEGIN:VALARM")]
    [InlineData("ünï 🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍🐍 and on and on")]
    public void Any_text_arrives_as_it_is_and_stays_in_its_place(string text)
    {
        var read = Read(Write(text, Occurrence));

        Assert.Equal(text.ReplaceLineEndings("\n"), read["events"]![0]!["description"]!.ToString());
        Assert.Single(read["events"]!.AsArray());
        Assert.InRange(read["longestLine"]!.GetValue<int>(), 1, 75);
    }

    [NodeTheory("tests/FeedReaders")]
    [InlineData("2027-05-13T00:00:00Z", "2027-05-14T23:59:59Z", true, "2027-05-13", "2027-05-15")]
    [InlineData("2027-05-13T00:00:00Z", "2027-05-15T00:00:00Z", true, "2027-05-13", "2027-05-15")]
    [InlineData("2027-05-13T00:00:00Z", null, true, "2027-05-13", "2027-05-14")]
    [InlineData("2027-05-13T10:00:00Z", "2027-05-13T11:30:00Z", false, "2027-05-13T10:00:00Z", "2027-05-13T11:30:00Z")]
    [InlineData("2027-05-13T10:00:00Z", null, false, "2027-05-13T10:00:00Z", "2027-05-13T10:00:00Z")]
    public void Whole_days_end_with_the_day_after_them(string start, string? end, bool isWholeDays, string first, string after)
    {
        var occurrence = JsonSerializer.Serialize(new { id = "1", start, end, all_day = isWholeDays });

        var read = Read(Write("", occurrence))["events"]![0]!;

        Assert.Equal((first, after, isWholeDays), (read["start"]!.ToString(), read["end"]!.ToString(), read["isDate"]!.GetValue<bool>()));
    }

    private static string Write(string description, string occurrence)
    {
        using var answer = JsonDocument.Parse(
            $$"""{"title": "C", "events": [{"title": "T", "updated": "2026-01-01T00:00:00Z", "version": 2, "description": {{JsonSerializer.Serialize(description)}}, "occurrences": [{{occurrence}}]}]}""");
        using var output = new MemoryStream();
        new CalendarFormat().Write(output, new FeedHead("", "", "http://localhost/c.ics", "http://localhost/"), answer.RootElement);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static JsonNode Read(string calendar) => JsonNode.Parse(Node.Run("tests/FeedReaders", "read.mjs", $"ics\n{calendar}"))!; // The script writes an object.
}

using System.Text.Json.Nodes;
using PyDotOrg.Graph.Rest.Tests.Contract;

namespace PyDotOrg.Graph.Rest.Tests.Feeds;

/// <summary>What a rule of an event makes is in calendars and lists as soon as the rule is written, also where an older answer is kept.</summary>
[Collection(WritingTests.Name)]
public sealed class RecurringEventTests(WritingServer server)
{
    [Fact]
    public async Task Calendars_and_lists_have_the_occurrences_of_a_rule_at_once()
    {
        var slug = $"s{Guid.NewGuid():N}";
        var calendar = await server.CreateAsync(Sender.Staff, "/calendars", $$"""{"name": "Meetings", "slug": "{{slug}}"}""");
        var id = await server.CreateAsync(Sender.Staff, "/events", $$"""{"name": "Meeting {{slug}}", "title": "Meeting", "calendar_id": "{{calendar}}"}""");
        async Task<string> ReadAsync() => $"{string.Join(' ', await StartsAsync(slug))} | {string.Join(' ', await TimesAsync($"/event-occurrences/event/{id}"))} | {string.Join(' ', await TimesAsync($"/events/{id}/occurrences"))}";

        Assert.Equal(" |  | ", await ReadAsync());

        var made = await WriteAsync("createRecurringRule", $$"""{ "eventId": "{{GlobalId("Event", id)}}", "beginsOn": "2027-03-22", "beginsAt": "19:00:00", "timeZone": "Europe/Berlin", "frequency": "WEEKLY", "count": 2 }""");
        Assert.Equal(
            "20270322T180000Z 20270329T170000Z | 2027-03-22T18:00:00Z 2027-03-29T17:00:00Z | 2027-03-22T18:00:00Z 2027-03-29T17:00:00Z",
            await ReadAsync());

        await WriteAsync("updateRecurringRule", $$"""{ "id": "{{made}}", "version": 1, "count": 1, "beginsAt": "20:00:00" }""");
        Assert.Equal("20270322T190000Z | 2027-03-22T19:00:00Z | 2027-03-22T19:00:00Z", await ReadAsync());

        await WriteAsync("deleteRecurringRule", $$"""{ "id": "{{made}}" }""");
        Assert.Equal(" |  | ", await ReadAsync());
    }

    private static string GlobalId(string type, string id) => Convert.ToBase64String([.. System.Text.Encoding.UTF8.GetBytes($"{type}:"), .. Guid.Parse(id).ToByteArray()]);

    /// <summary>The global id of the rule; empty when it is deleted.</summary>
    private async Task<string> WriteAsync(string mutation, string input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var result = mutation.StartsWith("delete", StringComparison.Ordinal) ? "deletedId" : "recurringRule { id }";
        var body = new JsonObject
        {
            ["query"] = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {result} errors {{ ... on Error {{ message }} }} }} }}",
            ["variables"] = new JsonObject { ["input"] = JsonNode.Parse(input) },
        };
        var payload = (await server.SendAsync(Sender.Staff, "POST", "/graphql", body.ToJsonString())).Json["data"]![mutation]!; // A wrong answer has no data.
        Assert.Null(payload["errors"]);
        return payload["recurringRule"]?["id"]!.ToString() ?? "";
    }

    private async Task<IEnumerable<string>> StartsAsync(string calendar)
    {
        var answer = await server.SendAsync(Sender.Anonymous, "GET", $"/calendars/{calendar}.ics");
        Assert.Equal(200, answer.Status);
        return answer.Body.Split("\r\n").Where(static line => line.StartsWith("DTSTART", StringComparison.Ordinal)).Select(static line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }

    private async Task<IEnumerable<string>> TimesAsync(string path)
    {
        var answer = await server.SendAsync(Sender.Anonymous, "GET", path);
        Assert.Equal(200, answer.Status);
        return answer.Json.AsArray().Select(static time => time!["dt_start"]!.ToString()); // Rows have one.
    }
}

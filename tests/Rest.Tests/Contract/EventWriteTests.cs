namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Writing calendars, events and their times (contract rest-v1, sections 7.5 and 8.5).</summary>
[Collection(WritingTests.Name)]
public sealed class EventWriteTests(WritingServer server)
{
    private const string Named = """{"name": "New", "slug": "<slug>"}""";
    private const string NewCategory = """{"name": "New", "slug": "<slug>", "calendar_id": "<calendar>"}""";
    private const string NewEvent = """{"name": "PyCon <slug>", "title": "PyCon", "calendar_id": "<calendar>"}""";
    private const string NewTime = """{"event_id": "<event>", "dt_start": "2027-05-01T09:00:00Z"}""";

    /// <summary>A route, its body, and the statuses for nobody, the owner, another member and staff.</summary>
    public static TheoryData<string, string, string?, string> Senders { get; } = new()
    {
        { "POST", "/calendars", Named, "401 403 403 201" },
        { "PUT", "/calendars/<calendar>", """{"name": "Other"}""", "401 403 403 200" },
        { "DELETE", "/calendars/<calendar>", null, "401 403 403 204" },
        { "POST", "/event-categories", NewCategory, "401 403 403 201" },
        { "DELETE", "/event-categories/<category>", null, "401 403 403 204" },
        { "POST", "/event-locations", Named, "401 403 403 201" },
        { "PATCH", "/event-locations/<place>", """{"address": "Road 1"}""", "401 403 403 200" },
        { "DELETE", "/event-locations/<place>", null, "401 403 403 204" },
        { "POST", "/events", NewEvent, "401 201 201 201" },
        { "PUT", "/events/<event>", """{"title": "Other"}""", "401 200 404 200" },
        { "PUT", "/events/<approved>", """{"title": "Other"}""", "401 200 403 200" },
        { "PATCH", "/events/<event>", """{"title": "Other"}""", "401 200 404 200" },
        { "PATCH", "/events/<event>/approve", null, "401 403 403 200" },
        { "PATCH", "/events/<approved>/approve", null, "401 403 403 200" },
        { "DELETE", "/events/<event>", null, "401 204 404 204" },
        { "DELETE", "/events/<approved>", null, "401 204 403 204" },
        { "POST", "/event-occurrences", NewTime, "401 201 422 201" },
        { "POST", "/event-occurrences", """{"event_id": "<approved>", "dt_start": "2027-05-01T09:00:00Z"}""", "401 201 403 201" },
        { "PUT", "/event-occurrences/<time>", """{"all_day": true}""", "401 200 404 200" },
        { "DELETE", "/event-occurrences/<time>", null, "401 204 404 204" },
        { "GET", "/events/<event>", null, "404 200 404 200" },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task A_route_does_it_for_those_who_may(string method, string path, string? body, string statuses) =>
        Assert.Equal(statuses, await server.StatusesAsync(method, path, body, MakeAsync));

    [Fact]
    public async Task An_event_of_a_member_waits_for_approval_and_has_its_times()
    {
        var (calendar, place) = (await MakeAsync("calendar"), await MakeAsync("place"));
        var category = await server.CreateAsync(Sender.Staff, "/event-categories", await FillAsync($$"""{"name": "Any", "slug": "<slug>", "calendar_id": "{{calendar}}"}"""));

        var answer = await server.SendAsync(
            Sender.Owner,
            "POST",
            "/events",
            $$"""
            {"name": "PyCon Pluto", "title": "PyCon Pluto 2027", "description": "Far.", "featured": true, "is_approved": true, "calendar_id": "{{calendar}}",
             "venue_id": "{{place}}", "category_ids": ["{{category}}"],
             "occurrences": [{"dt_start": "2027-05-02T11:00:00+02:00", "dt_end": "2027-05-02T18:00:00"}, {"dt_start": "2027-05-01T09:00:00Z", "dt_end": null, "all_day": true}]}
            """);

        var id = answer.Json["id"]!.ToString();
        Assert.Equal((201, $"http://localhost:8000/api/v1/events/{id}", 1L), (answer.Status, answer.Header("Location"), answer.Version));
        var made = answer.Json.AsObject();
        foreach (var time in new[] { "created", "updated", "created_at", "updated_at" })
        {
            made.Remove(time);
        }

        Assert.Equal(
            $$"""{"id":"{{id}}","calendar_id":"{{calendar}}","name":"PyCon Pluto","slug":"pycon-pluto","title":"PyCon Pluto 2027","featured":false,"description":"Far.","venue_id":"{{place}}","creator_id":"{{server.IdOf(Sender.Owner)}}","is_approved":false}""",
            made.ToJsonString());
        Assert.Equal(404, (await server.SendAsync(Sender.Anonymous, "GET", "/events/slug/pycon-pluto")).Status);
        Assert.Equal("true", (await server.SendAsync(Sender.Staff, "PATCH", $"/events/{id}/approve")).Json["is_approved"]!.ToString());
        var shown = (await server.SendAsync(Sender.Anonymous, "GET", "/events/slug/pycon-pluto")).Json;
        Assert.Equal(category, shown["categories"]![0]!["id"]!.ToString());
        Assert.Equal(
            ["2027-05-01T09:00:00Z  true", "2027-05-02T09:00:00Z 2027-05-02T18:00:00Z false"],
            shown["occurrences"]!.AsArray().Select(time => $"{time!["dt_start"]} {time["dt_end"]} {time["all_day"]}"));
        var changed = await server.SendAsync(Sender.Owner, "PUT", $"/events/{id}", """{"category_ids": [], "venue_id": null, "description": null, "calendar_id": "x", "slug": "y"}""");
        Assert.Equal((200, null, null, "pycon-pluto"), (changed.Status, changed.Json["venue_id"], changed.Json["description"], changed.Json["slug"]!.ToString()));
        Assert.Equal("[]", (await server.SendAsync(Sender.Anonymous, "GET", "/events/slug/pycon-pluto")).Json["categories"]!.ToJsonString());
    }

    [Fact]
    public async Task Whatever_is_wrong_with_an_event_is_named_at_its_place()
    {
        var calendar = await MakeAsync("calendar");
        var unknown = "00000000-0000-0000-0000-000000000001";

        var unreadable = await server.SendAsync(Sender.Owner, "POST", "/events", """{"calendar_id": 1, "category_ids": ["x"], "occurrences": [{"dt_end": "then"}]}""");
        var values = await server.SendAsync(
            Sender.Owner,
            "POST",
            "/events",
            $$"""{"name": "x", "title": "x", "calendar_id": "{{calendar}}", "venue_id": "{{unknown}}", "occurrences": [{"dt_start": "2027-05-01T09:00:00Z", "dt_end": "2027-05-01T08:00:00Z"}]}""");
        var texts = await server.SendAsync(Sender.Owner, "POST", "/events", $$"""{"name": " ", "title": "", "calendar_id": "{{calendar}}", "description": "\u0007"}""");

        Assert.Equal(422, unreadable.Status);
        Assert.Equal(["calendar_id", "category_ids.0", "occurrences.0.dt_end", "occurrences.0.dt_start", "name", "title"], unreadable.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()));
        Assert.Equal((422, $"body venue_id: There is nothing with the id {unknown}.\nbody occurrences.0.dt_end: The end must not come before the start."), (values.Status, values.Extra));
        Assert.Equal(
            (422, "body name: A text is needed here.\nbody title: A text is needed here.\nbody description: Character 1 is the control character U+0007, which is not allowed here."),
            (texts.Status, texts.Extra));
    }

    [Fact]
    public async Task An_occurrence_is_entered_and_changed_and_never_ends_before_it_starts()
    {
        var @event = await MakeAsync("event");
        var answer = await server.SendAsync(Sender.Owner, "POST", "/event-occurrences", $$"""{"event_id": "{{@event}}", "dt_start": "2027-05-01T09:00:00.5Z", "dt_end": "2027-05-01T10:00:00Z"}""");

        var id = answer.Json["id"]!.ToString();
        Assert.Equal(
            (201, $"http://localhost:8000/api/v1/event-occurrences/{id}", @event, "2027-05-01T09:00:00.5Z", "2027-05-01T10:00:00Z", "false"),
            (answer.Status, answer.Header("Location"), answer.Json["event_id"]!.ToString(), answer.Json["dt_start"]!.ToString(), answer.Json["dt_end"]!.ToString(), answer.Json["all_day"]!.ToString()));
        var wrong = await server.SendAsync(Sender.Owner, "PUT", $"/event-occurrences/{id}", """{"dt_start": "2027-05-01T10:00:01Z"}""");
        Assert.Equal((422, "body dt_end: The end must not come before the start."), (wrong.Status, wrong.Extra));
        var changed = await server.SendAsync(Sender.Owner, "PATCH", $"/event-occurrences/{id}", """{"dt_end": null, "all_day": true}""");
        Assert.Equal((200, null, "true"), (changed.Status, changed.Json["dt_end"], changed.Json["all_day"]!.ToString()));
    }

    [Fact]
    public async Task Calendars_with_events_stay_and_slugs_are_given_once()
    {
        var calendar = (await server.SendAsync(Sender.Staff, "POST", "/calendars", await FillAsync(Named))).Json;
        await server.CreateAsync(Sender.Owner, "/events", $$"""{"name": "Kept", "title": "x", "calendar_id": "{{calendar["id"]}}"}""");

        var refused = await server.SendAsync(Sender.Staff, "DELETE", $"/calendars/{calendar["id"]}");
        var taken = await server.SendAsync(Sender.Staff, "POST", "/calendars", $$"""{"name": "x", "slug": "{{calendar["slug"]}}"}""");
        var nameless = await server.SendAsync(Sender.Staff, "POST", "/calendars", "{}");

        Assert.Equal((409, """{"events":1}"""), (refused.Status, refused.Json["extra"]!.ToJsonString()));
        Assert.Equal((409, $$"""{"slug":"{{calendar["slug"]}}"}"""), (taken.Status, taken.Json["extra"]!.ToJsonString()));
        Assert.Equal(["name", "slug"], nameless.Json["extra"]!.AsArray().Select(entry => entry!["key"]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_place_may_have_an_address_and_a_site_or_neither()
    {
        var answer = await server.SendAsync(Sender.Staff, "POST", "/event-locations", await FillAsync("""{"name": "Hall", "slug": "<slug>", "address": "Road 1", "url": "https://hall.example/"}"""));
        Assert.Equal((201, "Road 1", "https://hall.example/"), (answer.Status, answer.Json["address"]!.ToString(), answer.Json["url"]!.ToString()));

        var changed = await server.SendAsync(Sender.Staff, "PUT", $"/event-locations/{answer.Json["id"]}", """{"address": null, "url": ""}""");

        Assert.Equal((200, null, null), (changed.Status, changed.Json["address"], changed.Json["url"]));
    }

    private Task<string> FillAsync(string text) => WritingServer.FillAsync(text, MakeAsync);

    private async Task<string> MakeAsync(string name)
    {
        switch (name)
        {
            case "calendar":
                return await server.CreateAsync(Sender.Staff, "/calendars", await FillAsync(Named));
            case "category":
                return await server.CreateAsync(Sender.Staff, "/event-categories", await FillAsync(NewCategory));
            case "place":
                return await server.CreateAsync(Sender.Staff, "/event-locations", await FillAsync(Named));
            case "time":
                return await server.CreateAsync(Sender.Owner, "/event-occurrences", await FillAsync(NewTime));
            default:
                var id = await server.CreateAsync(Sender.Owner, "/events", await FillAsync(NewEvent));
                if (name == "approved")
                {
                    await server.SendAsync(Sender.Staff, "PATCH", $"/events/{id}/approve");
                }

                return id;
        }
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Events;

/// <summary>Saying when events take place (contract: REST, sections 7.5 and 8.5).</summary>
public sealed class EventOccurrenceMutationTests
{
    private const string Create = "createEventOccurrence { eventOccurrence { dtStart dtEnd allDay event { nextOccurrence } rowVersion } }";

    private const string Update = "updateEventOccurrence { eventOccurrence { dtStart dtEnd allDay event { nextOccurrence } rowVersion } }";

    private const string Delete = "deleteEventOccurrence { deletedId }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_next_occurrence_follows_what_is_entered_changed_and_deleted(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var eventId = await EnterAsync(editors);

        Assert.Equal(
            """{"dtStart":"2027-05-01T09:00:00Z","dtEnd":null,"allDay":false,"event":{"nextOccurrence":"2027-05-01T09:00:00Z"},"rowVersion":1}""",
            await editors.SendAsync(editors.Member, Create, new { eventId, dtStart = "2027-05-01T09:00:00Z" }));
        Assert.Equal(
            """{"dtStart":"2026-11-21T00:00:00Z","dtEnd":null,"allDay":false,"event":{"nextOccurrence":"2027-05-01T09:00:00Z"},"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, Create, new { eventId, dtStart = "2026-11-21T00:00:00Z" }));
        await using var db = editors.Server.Database.CreateContext();
        var id = Editors.GlobalId<EventOccurrence>((await db.EventOccurrences.SingleAsync(each => each.Event.Slug == "own" && each.DtStart.Year == 2026)).Id);
        Assert.Equal(
            """{"dtStart":"2026-11-21T00:00:00Z","dtEnd":null,"allDay":true,"event":{"nextOccurrence":"2026-11-21T00:00:00Z"},"rowVersion":2}""",
            await editors.SendAsync(editors.Member, Update, new { id, version = 1, allDay = true }));
        Assert.Equal(
            """{"dtStart":"2026-11-20T00:00:00Z","dtEnd":"2026-11-20T08:00:00Z","allDay":true,"event":{"nextOccurrence":"2027-05-01T09:00:00Z"},"rowVersion":3}""",
            await editors.SendAsync(editors.Member, Update, new { id, version = 2, dtStart = "2026-11-20T00:00:00Z", dtEnd = "2026-11-20T08:00:00Z" }));
        Assert.Equal("ConflictError 3: The occurrence has changed since; its version is 3 now. Read it again, and change that one.", await editors.SendAsync(editors.Member, Delete, new { id, version = 1 }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Member, Delete, new { id, version = 3 }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_occurrence_does_not_end_before_it_starts(DatabaseProvider provider)
    {
        const string Wrong = "ValidationError input.dtEnd: The end must not come before the start.";
        await using var editors = await Editors.ServeAsync(provider);
        var eventId = await EnterAsync(editors);

        Assert.Equal(Wrong, await editors.SendAsync(editors.Member, Create, new { eventId, dtStart = "2027-05-01T09:00:00Z", dtEnd = "2027-05-01T10:59:59+02:00" }));
        await editors.SendAsync(editors.Member, Create, new { eventId, dtStart = "2027-05-01T09:00:00Z", dtEnd = "2027-05-01T09:00:00Z" });
        await using var db = editors.Server.Database.CreateContext();
        var id = Editors.GlobalId<EventOccurrence>((await db.EventOccurrences.SingleAsync(each => each.Event.Slug == "own")).Id);
        Assert.Equal(Wrong, await editors.SendAsync(editors.Member, Update, new { id, version = 0, dtStart = "2027-05-01T09:00:01Z" }));
        Assert.Equal("ValidationError input.dtStart: This may be left out, but it may not be null.", await editors.SendAsync(editors.Member, Update, new { id, version = 0, dtStart = (string?)null }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Only_the_owner_of_an_event_and_staff_say_when_it_takes_place(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var eventId = await EnterAsync(editors);
        var input = new { eventId, dtStart = "2027-05-01T09:00:00Z" };
        await editors.SendAsync(editors.Member, Create, input);
        var occurrence = await db.EventOccurrences.SingleAsync(each => each.Event.Slug == "own");
        var id = Editors.GlobalId<EventOccurrence>(occurrence.Id);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Create, input));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Update, new { id, version = 0, allDay = true }));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Delete, new { id }));
        Assert.Equal($"ValidationError input.eventId: There is nothing with the id {occurrence.EventId}.", await editors.SendAsync(editors.Other, Create, input));
        Assert.Equal($"ValidationError input.eventId: There is nothing with the id {Guid.Empty}.", await editors.SendAsync(editors.Other, Create, new { eventId = Editors.GlobalId<Event>(Guid.Empty), input.dtStart }));
        Assert.Equal("NotFoundError: There is no occurrence with this id.", await editors.SendAsync(editors.Other, Update, new { id, version = 0, allDay = true }));
        await editors.SendAsync(editors.Staff, "approveEvent { event { slug } }", new { id = eventId });
        foreach (var (mutation, attempt) in new (string, object)[] { (Create, input), (Update, new { id, version = 0, allDay = true }), (Delete, new { id }) })
        {
            Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Other, mutation, attempt));
        }

        var nobodys = new { eventId = await editors.FindAsync<Event>("pycon-belarus-2017"), input.dtStart };
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Member, Create, nobodys));
        Assert.Equal(1, await db.EventOccurrences.CountAsync(each => each.Event.Slug == "own"));
    }

    private static async Task<string> EnterAsync(Editors editors)
    {
        await editors.SendAsync(editors.Member, "createEvent { event { slug } }", new { name = "Own", title = "x", calendarId = await editors.FindAsync<Calendar>("python-events") });
        return await editors.FindAsync<Event>("own");
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Schema.Tests.Events;

/// <summary>Announcing and approving events (contract: REST, sections 7.5 and 8.5).</summary>
public sealed class EventMutationTests
{
    private const string Create = "createEvent { event { slug title isApproved featured categories { slug } venue { slug } url description { source } nextOccurrence rowVersion } }";

    private const string Update = "updateEvent { event { title isApproved featured categories { slug } venue { slug } rowVersion } }";

    private const string Short = "createEvent { event { slug isApproved } }";

    private const string Approve = "approveEvent { event { isApproved rowVersion } }";

    private const string Delete = "deleteEvent { deletedId }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_event_of_a_member_is_entered_with_its_times_and_waits_for_approval(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var calendarId = await editors.FindAsync<Calendar>("python-events");

        Assert.Equal(
            """{"slug":"pycon-atlantis","title":"PyCon Atlantis 2027","isApproved":false,"featured":false,"categories":[{"slug":"conference"},{"slug":"pycon"}],"venue":{"slug":"minsk-belarus"},"url":"https://atlantis.pycon.org/","description":{"source":"Under water."},"nextOccurrence":"2026-11-21T10:00:00Z","rowVersion":1}""",
            await editors.SendAsync(editors.Member, Create, new
            {
                name = "PyCon Atlantis",
                title = "PyCon Atlantis 2027",
                description = "Under water.",
                url = "https://atlantis.pycon.org/",
                featured = true,
                calendarId,
                venueId = await editors.FindAsync<EventLocation>("minsk-belarus"),
                categoryIds = new[] { await editors.FindAsync<EventCategory>("pycon"), await editors.FindAsync<EventCategory>("conference") },
                occurrences = new object[]
                {
                    new { dtStart = "2027-05-01T09:00:00Z" },
                    new { dtStart = "2026-11-21T12:00:00+02:00", dtEnd = "2026-11-21T20:00:00+02:00" },
                    new { dtStart = "2025-05-01T09:00:00Z", allDay = true },
                },
            }));
        Assert.Equal("""{"slug":"pycon-atlantis-2","isApproved":false}""", await editors.SendAsync(editors.Other, Short, new { name = "PyCon Atlantis", title = "x", calendarId }));
        Assert.Equal("""{"slug":"pycon-atlantis-3","isApproved":true}""", await editors.SendAsync(editors.Staff, Short, new { name = "PyCon Atlantis", title = "x", calendarId }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.Equal(3, await db.EventOccurrences.CountAsync(occurrence => occurrence.Event.Slug == "pycon-atlantis"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whatever_is_wrong_with_an_event_is_told_and_nothing_is_saved(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var calendarId = await editors.FindAsync<Calendar>("python-events");
        await editors.SendAsync(editors.Staff, "createCalendar { calendar { slug } }", new { name = "Other", slug = "other" });
        await editors.SendAsync(editors.Staff, "createEventCategory { eventCategory { slug } }", new { name = "Sprint", slug = "sprint", calendarId = await editors.FindAsync<Calendar>("other") });
        var sprint = await editors.FindAsync<EventCategory>("sprint");
        var time = new { dtStart = "2027-05-01T09:00:00Z", dtEnd = "2027-05-01T08:59:59Z" };

        Assert.Equal(
            $"""
            ValidationError input.venueId: There is nothing with the id {Guid.Empty}.
            ValidationError input.occurrences.1.dtEnd: The end must not come before the start.
            ValidationError input.categoryIds.1: The category is one of another calendar.
            """.ReplaceLineEndings("\n"),
            await editors.SendAsync(editors.Member, Create, new
            {
                name = "Wrong",
                title = "Wrong",
                calendarId,
                venueId = Editors.GlobalId<EventLocation>(Guid.Empty),
                categoryIds = new[] { await editors.FindAsync<EventCategory>("pycon"), sprint },
                occurrences = new object[] { new { time.dtStart, dtEnd = time.dtStart }, time },
            }));
        Assert.StartsWith(
            "ValidationError input.occurrences: ",
            await editors.SendAsync(editors.Member, Short, new { name = "Wrong", title = "x", calendarId, occurrences = Enumerable.Repeat(new { time.dtStart }, 501) }),
            StringComparison.Ordinal);
        Assert.Equal(
            "AlreadyExistsError slug pycon-belarus-2017: There is another event with the slug \"pycon-belarus-2017\" already.",
            await editors.SendAsync(editors.Member, Short, new { name = "Wrong", slug = "pycon-belarus-2017", title = "x", calendarId, occurrences = new[] { new { time.dtStart } } }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.False(await db.Events.AnyAsync(e => e.Name == "Wrong"));
        Assert.False(await db.EventOccurrences.AnyAsync(occurrence => occurrence.DtStart == new DateTime(2027, 5, 1, 9, 0, 0, DateTimeKind.Utc)));
        Assert.Equal("""{"slug":"wrong","isApproved":false}""", await editors.SendAsync(editors.Member, Short, new { name = "Wrong", title = "x", calendarId, occurrences = Enumerable.Repeat(new { time.dtStart }, 500) }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_event_is_changed_by_its_owner_and_staff_and_what_staff_decide_by_staff(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var (pycon, conference) = (await editors.FindAsync<EventCategory>("pycon"), await editors.FindAsync<EventCategory>("conference"));
        var calendarId = await editors.FindAsync<Calendar>("python-events");
        await editors.SendAsync(editors.Member, Short, new { name = "Own", title = "x", calendarId, categoryIds = new[] { pycon } });
        var id = await editors.FindAsync<Event>("own");
        Task<string> Change(System.Security.Claims.ClaimsPrincipal? user, object input) => editors.SendAsync(user, Update, input);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await Change(null, new { id, version = 0, title = "y" }));
        Assert.Equal("NotFoundError: There is no event with this id.", await Change(editors.Other, new { id, version = 0, title = "y" }));
        Assert.Equal(
            """{"title":"y","isApproved":false,"featured":false,"categories":[{"slug":"conference"}],"venue":null,"rowVersion":2}""",
            await Change(editors.Member, new { id, version = 1, title = "y", featured = true, isApproved = true, categoryIds = new[] { conference } }));
        Assert.Equal("ConflictError 2: The event has changed since; its version is 2 now. Read it again, and change that one.", await Change(editors.Member, new { id, version = 1, title = "z" }));
        Assert.Equal(
            """{"title":"y","isApproved":true,"featured":true,"categories":[],"venue":null,"rowVersion":3}""",
            await Change(editors.Staff, new { id, version = 2, featured = true, isApproved = true, categoryIds = Array.Empty<string>() }));
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await Change(editors.Other, new { id, version = 0, title = "z" }));
        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Other, Delete, new { id }));
        Assert.Equal("ValidationError input.title: This may be left out, but it may not be null.", await Change(editors.Member, new { id, version = 0, title = (string?)null }));
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Member, Delete, new { id }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Approving_may_be_repeated_and_is_for_staff(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Member, Short, new { name = "Own", title = "x", calendarId = await editors.FindAsync<Calendar>("python-events") });
        var id = await editors.FindAsync<Event>("own");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Approve, new { id }));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, Approve, new { id }));
        Assert.Equal("ConflictError 1: The event has changed since; its version is 1 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, Approve, new { id, version = 5 }));
        Assert.Equal("""{"isApproved":true,"rowVersion":2}""", await editors.SendAsync(editors.Staff, Approve, new { id }));
        Assert.Equal("""{"isApproved":true,"rowVersion":2}""", await editors.SendAsync(editors.Staff, Approve, new { id }));
        Assert.Equal("NotFoundError: There is no event with this id.", await editors.SendAsync(editors.Staff, Approve, new { id = Editors.GlobalId<Event>(Guid.Empty) }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_event_is_deleted_with_its_times(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var id = await editors.FindAsync<Event>("pycon-belarus-2017");
        Assert.True(await db.EventOccurrences.AnyAsync(occurrence => occurrence.Event.Slug == "pycon-belarus-2017"));
        var others = await db.EventOccurrences.CountAsync(occurrence => occurrence.Event.Slug != "pycon-belarus-2017");

        Assert.Equal("NotAllowedError: Only the owner and staff may do this.", await editors.SendAsync(editors.Member, Delete, new { id })); // It is nobody's.
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, Delete, new { id, version = 1 }));

        Assert.Equal(others, await db.EventOccurrences.CountAsync());
        Assert.True(await db.EventCategories.AnyAsync(category => category.Slug == "conference"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Changes_of_events_are_told_to_those_who_wait_for_their_calendar_or_for_all(DatabaseProvider provider)
    {
        const string Changed = "subscription($calendar: ID) { eventChanged(calendarId: $calendar) { title occurrences { totalCount } } }";
        await using var editors = await Editors.ServeAsync(provider);
        var calendarId = await editors.FindAsync<Calendar>("python-events");
        await editors.SendAsync(editors.Staff, "createCalendar { calendar { slug } }", new { name = "Other", slug = "other" });
        await using var all = await editors.ListenAsync(editors.Member, Changed);
        await using var own = await editors.ListenAsync(editors.Member, Changed, new { calendar = calendarId });
        await using var others = await editors.ListenAsync(editors.Member, Changed, new { calendar = await editors.FindAsync<Calendar>("other") });
        await using var stranger = await editors.ListenAsync(null, Changed, new { calendar = calendarId });

        await editors.SendAsync(editors.Member, Short, new { name = "Own", title = "x", calendarId });
        Assert.Equal("""{"data":{"eventChanged":{"title":"x","occurrences":{"totalCount":0}}}}""", await Editors.HearAsync(own));
        await editors.SendAsync(editors.Member, "createEventOccurrence { eventOccurrence { dtStart } }", new { eventId = await editors.FindAsync<Event>("own"), dtStart = "2027-05-01T09:00:00Z" });
        Assert.Equal("""{"data":{"eventChanged":{"title":"x","occurrences":{"totalCount":1}}}}""", await Editors.HearAsync(own));
        await editors.SendAsync(editors.Staff, Approve, new { id = await editors.FindAsync<Event>("own") });
        const string Public = """{"data":{"eventChanged":{"title":"x","occurrences":{"totalCount":1}}}}""";
        Assert.Equal(Public, await Editors.HearAsync(stranger));
        await Editors.HearAsync(own); // The stranger has heard nothing of the draft.
        await editors.SendAsync(editors.Member, Delete, new { id = await editors.FindAsync<Event>("own") });
        Assert.Equal("""{"data":{"eventChanged":null}}""", await Editors.HearAsync(own));
        Assert.Equal("""{"data":{"eventChanged":null}}""", await HearAfterAsync(Public, stranger));
        foreach (var _ in Enumerable.Range(0, 4))
        {
            Assert.Contains("eventChanged", await Editors.HearAsync(all), StringComparison.Ordinal);
        }

        Assert.True(Editors.IsSilent(all));
        Assert.True(Editors.IsSilent(others));
    }

    /// <summary>What comes after a text. What a draft's events say is read when they go out, and that may be after its approval.</summary>
    private static async Task<string> HearAfterAsync(string text, ResponseStream stream)
    {
        string heard;
        do
        {
            heard = await Editors.HearAsync(stream);
        }
        while (heard == text);
        return heard;
    }
}

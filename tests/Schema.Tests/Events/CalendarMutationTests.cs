using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Events;

/// <summary>Making calendars, their categories and places (contract: REST, sections 7.5 and 8.5).</summary>
public sealed class CalendarMutationTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_calendar_is_made_and_changed_and_stays_while_it_has_events(DatabaseProvider provider)
    {
        const string Update = "updateCalendar { calendar { name description rowVersion } }";
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var events = await db.Events.CountAsync(e => e.Calendar.Slug == "python-events");

        Assert.Equal(
            """{"name":"User groups","slug":"groups","description":"","rowVersion":1}""",
            await editors.SendAsync(editors.Staff, "createCalendar { calendar { name slug description rowVersion } }", new { name = "User groups", slug = "groups" }));
        var id = await editors.FindAsync<Calendar>("groups");
        Assert.Equal("""{"name":"Groups","description":"All of them.","rowVersion":2}""", await editors.SendAsync(editors.Staff, Update, new { id, version = 1, name = "Groups", description = "All of them." }));
        Assert.Equal("ConflictError 2: The calendar has changed since; its version is 2 now. Read it again, and change that one.", await editors.SendAsync(editors.Staff, Update, new { id, version = 1, name = "x" }));
        Assert.NotNull((await db.Calendars.SingleAsync(calendar => calendar.Slug == "groups")).CreatorId);
        Assert.Equal(
            "AlreadyExistsError slug groups: There is another calendar with the slug \"groups\" already.",
            await editors.SendAsync(editors.Staff, "createCalendar { calendar { slug } }", new { name = "x", slug = "groups" }));
        await editors.SendAsync(editors.Staff, "createEventCategory { eventCategory { slug } }", new { name = "Sprint", slug = "sprint", calendarId = id });
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteCalendar { deletedId }", new { id }));
        Assert.False(await db.EventCategories.AnyAsync(category => category.Slug == "sprint"));
        Assert.Equal(
            $"InUseError events={events}: The calendar is still needed: {events} events.",
            await editors.SendAsync(editors.Staff, "deleteCalendar { deletedId }", new { id = await editors.FindAsync<Calendar>("python-events") }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_category_is_made_and_changed_and_leaves_its_events_behind(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var events = await db.Events.CountAsync();
        var calendarId = await editors.FindAsync<Calendar>("python-events");

        Assert.Equal(
            """{"name":"Sprint","slug":"sprint","calendar":{"slug":"python-events"},"rowVersion":1}""",
            await editors.SendAsync(editors.Staff, "createEventCategory { eventCategory { name slug calendar { slug } rowVersion } }", new { name = "Sprint", slug = "sprint", calendarId }));
        var id = await editors.FindAsync<EventCategory>("sprint");
        Assert.Equal("""{"name":"Sprints","slug":"sprints"}""", await editors.SendAsync(editors.Staff, "updateEventCategory { eventCategory { name slug } }", new { id, version = 1, name = "Sprints", slug = "sprints" }));
        Assert.Equal(
            $"ValidationError input.calendarId: There is nothing with the id {Guid.Empty}.",
            await editors.SendAsync(editors.Staff, "createEventCategory { eventCategory { slug } }", new { name = "x", slug = "x", calendarId = Editors.GlobalId<Calendar>(Guid.Empty) }));
        id = await editors.FindAsync<EventCategory>("conference");
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteEventCategory { deletedId }", new { id }));
        Assert.Equal(events, await db.Events.CountAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_place_is_made_and_changed_and_leaves_its_events_without_a_venue(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();

        Assert.Equal(
            """{"name":"Atlantis","slug":"atlantis","address":null,"city":"","country":"","url":"https://atlantis.example/","rowVersion":1}""",
            await editors.SendAsync(editors.Staff, "createEventLocation { eventLocation { name slug address city country url rowVersion } }", new { name = "Atlantis", slug = "atlantis", url = "https://atlantis.example/" }));
        var id = await editors.FindAsync<EventLocation>("atlantis");
        Assert.Equal(
            """{"name":"Atlantis","address":"Sea bed 1","city":"Atlantis","url":null,"rowVersion":2}""",
            await editors.SendAsync(editors.Staff, "updateEventLocation { eventLocation { name address city url rowVersion } }", new { id, version = 1, address = "Sea bed 1", city = "Atlantis", url = (string?)null }));
        Assert.Equal(
            "ValidationError input.url: An absolute address is needed here that begins with http:// or https://.",
            await editors.SendAsync(editors.Staff, "updateEventLocation { eventLocation { name } }", new { id, version = 0, url = "javascript:alert(1)" }));
        id = await editors.FindAsync<EventLocation>("minsk-belarus");
        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Staff, "deleteEventLocation { deletedId }", new { id }));
        Assert.Null((await db.Events.SingleAsync(e => e.Slug == "pycon-belarus-2017")).VenueId);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Only_staff_write_calendars_categories_and_places(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var calendar = await editors.FindAsync<Calendar>("python-events");
        var category = await editors.FindAsync<EventCategory>("conference");
        var place = await editors.FindAsync<EventLocation>("minsk-belarus");
        (string Mutation, object Input)[] attempts =
        [
            ("createCalendar { calendar { slug } }", new { name = "x", slug = "x" }),
            ("updateCalendar { calendar { slug } }", new { id = calendar, version = 0, name = "x" }),
            ("deleteCalendar { deletedId }", new { id = calendar }),
            ("createEventCategory { eventCategory { slug } }", new { name = "x", slug = "x", calendarId = calendar }),
            ("updateEventCategory { eventCategory { slug } }", new { id = category, version = 0, name = "x" }),
            ("deleteEventCategory { deletedId }", new { id = category }),
            ("createEventLocation { eventLocation { slug } }", new { name = "x", slug = "x" }),
            ("updateEventLocation { eventLocation { slug } }", new { id = place, version = 0, name = "x" }),
            ("deleteEventLocation { deletedId }", new { id = place }),
        ];

        foreach (var (mutation, input) in attempts)
        {
            Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, mutation, input));
            Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, mutation, input));
        }
    }
}

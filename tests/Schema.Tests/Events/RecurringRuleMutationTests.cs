using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Events;

/// <summary>Saying by which rules events are repeated; the clock stands at 21 November 2026.</summary>
public sealed class RecurringRuleMutationTests
{
    private const string Create = "createRecurringRule { recurringRule { occurrences(first: 2) { totalCount nodes { dtStart dtEnd allDay } } rowVersion } }";

    private const string Update = "updateRecurringRule { recurringRule { beginsAt occurrences(first: 2) { totalCount nodes { dtStart } } rowVersion } }";

    private const string Delete = "deleteRecurringRule { deletedId }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_rule_is_read_as_it_was_entered_with_the_occurrences_that_it_has_made(DatabaseProvider provider)
    {
        const string Whole =
            """
            createRecurringRule {
              recurringRule {
                beginsOn beginsAt duration allDay timeZone frequency interval byDay count until expandedUntil rowVersion
                event { slug nextOccurrence recurringRules { totalCount nodes { byDay } } recurringRulesOffset { items { interval } } }
                occurrences(first: 1) { totalCount nodes { dtStart dtEnd recurringRule { timeZone } } } occurrencesOffset(take: 1) { totalCount }
              }
            }
            """;
        await using var editors = await Editors.ServeAsync(provider);
        var eventId = await EnterAsync(editors);

        Assert.Equal(
            """
            {"beginsOn":"2026-12-01","beginsAt":"19:00:00","duration":"PT2H","allDay":false,"timeZone":"Europe/Berlin","frequency":"MONTHLY","interval":2,"byDay":"1TU","count":20,"until":"2028-01-31","expandedUntil":"2028-11-22T12:00:00Z","rowVersion":1,
            "event":{"slug":"own","nextOccurrence":"2026-12-01T18:00:00Z","recurringRules":{"totalCount":1,"nodes":[{"byDay":"1TU"}]},"recurringRulesOffset":{"items":[{"interval":2}]}},
            "occurrences":{"totalCount":7,"nodes":[{"dtStart":"2026-12-01T18:00:00Z","dtEnd":"2026-12-01T20:00:00Z","recurringRule":{"timeZone":"Europe/Berlin"}}]},"occurrencesOffset":{"totalCount":7}}
            """.ReplaceLineEndings(""),
            await editors.SendAsync(editors.Member, Whole, new
            {
                eventId,
                beginsOn = "2026-12-01",
                beginsAt = "19:00:00",
                duration = "PT2H",
                timeZone = "Europe/Berlin",
                frequency = "MONTHLY",
                interval = 2,
                byDay = "1TU",
                count = 20,
                until = "2028-01-31",
            }));
        Assert.Equal(
            """{"occurrences":{"totalCount":105,"nodes":[{"dtStart":"2026-11-23T00:00:00Z","dtEnd":null,"allDay":false},{"dtStart":"2026-11-30T00:00:00Z","dtEnd":null,"allDay":false}]},"rowVersion":1}""",
            await editors.SendAsync(editors.Member, Create, new { eventId, beginsOn = "2026-11-23", frequency = "WEEKLY" }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Lists_of_events_show_at_once_what_a_rule_makes_changes_and_takes_away(DatabaseProvider provider)
    {
        const string Lists =
            """
            query($event: UUID!) {
              next: eventByUuid(uuid: $event) { nextOccurrence }
              coming: upcomingEvents(where: { slug: { eq: "own" } }) { totalCount }
              times: eventOccurrences(where: { eventUuid: { eq: $event } }) { totalCount }
              made: eventOccurrences(where: { and: [{ eventUuid: { eq: $event } }, { recurringRuleUuid: { neq: null } }] }) { totalCount }
            }
            """;
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var eventId = await EnterAsync(editors);
        var variables = new { @event = await db.Events.Where(e => e.Slug == "own").Select(e => e.Id).SingleAsync() };
        async Task<string> ReadAsync() => (await editors.Server.AskAsync(Lists, variables, editors.Member)).Json;

        await editors.SendAsync(editors.Member, "createEventOccurrence { eventOccurrence { dtStart } }", new { eventId, dtStart = "2025-05-01T09:00:00Z" });
        await editors.SendAsync(editors.Member, Create, new { eventId, beginsOn = "2026-12-24", frequency = "YEARLY", allDay = true, duration = "PT30H" });
        Assert.Equal("""{"data":{"next":{"nextOccurrence":"2026-12-24T00:00:00Z"},"coming":{"totalCount":1},"times":{"totalCount":3},"made":{"totalCount":2}}}""", await ReadAsync());

        var id = await FindAsync(editors);
        await editors.SendAsync(editors.Member, Update, new { id, version = 1, beginsOn = "2026-12-31", count = 1 });
        Assert.Equal("""{"data":{"next":{"nextOccurrence":"2026-12-31T00:00:00Z"},"coming":{"totalCount":1},"times":{"totalCount":2},"made":{"totalCount":1}}}""", await ReadAsync());

        Assert.Equal($"\"{id}\"", await editors.SendAsync(editors.Member, Delete, new { id, version = 2 }));
        Assert.Equal("""{"data":{"next":{"nextOccurrence":null},"coming":{"totalCount":0},"times":{"totalCount":1},"made":{"totalCount":0}}}""", await ReadAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_changed_rule_changes_what_has_not_begun_and_leaves_what_stays_the_same(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var eventId = await EnterAsync(editors);
        await editors.SendAsync(editors.Member, Create, new { eventId, beginsOn = "2026-11-01", beginsAt = "10:00:00", frequency = "WEEKLY", count = 8 });
        var id = await FindAsync(editors);
        var before = await TimesAsync(db);
        var moved = before[^1];
        await editors.SendAsync(editors.Member, "updateEventOccurrence { eventOccurrence { dtStart } }", new { id = Editors.GlobalId<EventOccurrence>(moved.Id), version = 1, dtStart = "2027-01-01T00:00:00Z" });

        // Nothing is changed, so what was moved stays.
        Assert.Equal(
            """{"beginsAt":"10:00:00","occurrences":{"totalCount":8,"nodes":[{"dtStart":"2026-11-01T10:00:00Z"},{"dtStart":"2026-11-08T10:00:00Z"}]},"rowVersion":1}""",
            await editors.SendAsync(editors.Member, Update, new { id, version = 1, beginsAt = "10:00:00" }));
        Assert.Equal(new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc), (await TimesAsync(db))[^1].DtStart);

        // The rule goes on further: what it would make again are the same rows, and the one that was moved is where the rule has it.
        await editors.SendAsync(editors.Member, Update, new { id, version = 1, count = 9 });
        var longer = await TimesAsync(db);
        Assert.Equal(before.Take(7).Select(time => time.Id), longer.Take(7).Select(time => time.Id));
        Assert.Equal([moved.DtStart, moved.DtStart.AddDays(7)], longer.Skip(7).Select(time => time.DtStart));
        Assert.DoesNotContain(longer, time => time.Id == moved.Id);

        // Another hour: what has begun stays.
        Assert.Equal(
            """{"beginsAt":"11:00:00","occurrences":{"totalCount":9,"nodes":[{"dtStart":"2026-11-01T10:00:00Z"},{"dtStart":"2026-11-08T10:00:00Z"}]},"rowVersion":3}""",
            await editors.SendAsync(editors.Member, Update, new { id, version = 2, beginsAt = "11:00:00" }));
        Assert.Equal([10, 10, 10, 11, 11, 11, 11, 11, 11], (await TimesAsync(db)).Select(time => time.DtStart.Hour));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_older_version_of_a_rule_is_neither_changed_nor_deleted(DatabaseProvider provider)
    {
        const string Conflict = "ConflictError 2: The recurring rule has changed since; its version is 2 now. Read it again, and change that one.";
        await using var editors = await Editors.ServeAsync(provider);
        await editors.SendAsync(editors.Member, Create, new { eventId = await EnterAsync(editors), beginsOn = "2026-12-01", frequency = "DAILY", count = 3 });
        var id = await FindAsync(editors);
        await editors.SendAsync(editors.Staff, Update, new { id, version = 1, beginsAt = "08:00:00" });

        Assert.Equal(Conflict, await editors.SendAsync(editors.Member, Update, new { id, version = 1, count = 1 }));
        Assert.Equal(Conflict, await editors.SendAsync(editors.Member, Delete, new { id, version = 1 }));
        await using var db = editors.Server.Database.CreateContext();
        Assert.Equal([8, 8, 8], (await TimesAsync(db)).Select(time => time.DtStart.Hour));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Changes_at_the_same_time_leave_every_occurrence_once(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        await editors.SendAsync(editors.Member, Create, new { eventId = await EnterAsync(editors), beginsOn = "2026-12-01", frequency = "DAILY", count = 30 });
        var id = await FindAsync(editors);

        var answers = await Task.WhenAll(Enumerable.Range(10, 4).Select(hour => Task.Run(() => editors.SendAsync(editors.Staff, Update, new { id, version = 0, beginsAt = $"{hour}:00:00" }))));

        Assert.All(answers, answer => Assert.Contains("\"totalCount\":30,", answer, StringComparison.Ordinal));
        Assert.Equal(30, (await TimesAsync(db)).DistinctBy(time => time.DtStart.Date).Count());
        Assert.Single((await TimesAsync(db)).DistinctBy(time => time.DtStart.Hour));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_rule_is_changed_whoever_changes_its_occurrences_at_the_same_time(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        await editors.SendAsync(editors.Member, Create, new { eventId = await EnterAsync(editors), beginsOn = "2026-12-01", frequency = "DAILY", count = 30 });
        var id = await FindAsync(editors);
        Task<string> ChangeOneAsync(EventOccurrence one) =>
            editors.SendAsync(editors.Member, "updateEventOccurrence { eventOccurrence { dtStart } }", new { id = Editors.GlobalId<EventOccurrence>(one.Id), version = 0, dtEnd = "2027-12-01T00:00:00Z" });

        for (var version = 1; version <= 5; version++)
        {
            var ones = (await TimesAsync(db)).Take(6).Select(one => Task.Run(() => ChangeOneAsync(one))).ToList();
            var answer = await editors.SendAsync(editors.Staff, Update, new { id, version, beginsAt = $"1{version}:00:00" });
            await Task.WhenAll(ones);

            Assert.Contains("\"totalCount\":30,", answer, StringComparison.Ordinal);
            Assert.Equal(Enumerable.Range(0, 30).Select(day => new DateTime(2026, 12, 1, 10 + version, 0, 0, DateTimeKind.Utc).AddDays(day)), (await TimesAsync(db)).Select(time => time.DtStart));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whatever_is_wrong_with_a_rule_is_told_and_nothing_is_saved(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var before = await db.EventOccurrences.CountAsync();
        var eventId = await EnterAsync(editors);
        await editors.SendAsync(editors.Member, Create, new { eventId, beginsOn = "2026-12-01", frequency = "MONTHLY", count = 2 });
        var id = await FindAsync(editors);

        foreach (var (member, value, told) in Wrong)
        {
            var create = new Dictionary<string, object> { ["eventId"] = eventId, ["beginsOn"] = "2026-12-01", ["frequency"] = "MONTHLY", [member] = value };
            var update = new Dictionary<string, object> { ["id"] = id, ["version"] = 1, [member] = value };
            Assert.Equal($"ValidationError input.{member}: {told}", await editors.SendAsync(editors.Member, Create, create));
            Assert.Equal($"ValidationError input.{member}: {told}", await editors.SendAsync(editors.Member, Update, update));
        }

        foreach (var (member, value) in new (string, object)[] { ("frequency", "HOURLY"), ("beginsAt", "25:00:00"), ("duration", "P1M"), ("count", 1.5), ("beginsOn", "2026-02-30") })
        {
            var input = new Dictionary<string, object> { ["eventId"] = eventId, ["beginsOn"] = "2026-12-01", ["frequency"] = "MONTHLY", [member] = value };
            Assert.Contains($"{member}", await editors.SendAsync(editors.Member, Create, input), StringComparison.Ordinal);
        }

        Assert.Equal("ValidationError input.interval: This may be left out, but it may not be null.", await editors.SendAsync(editors.Member, Update, new { id, version = 1, interval = (int?)null }));
        Assert.Equal((1, before + 2), (await db.RecurringRules.CountAsync(), await db.EventOccurrences.CountAsync()));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_new_rule_makes_some_occurrences_that_have_been_but_not_any_number(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var eventId = await EnterAsync(editors);
        object Rule(string beginsOn, string frequency) => new { eventId, beginsOn, frequency };

        // 732 days ahead, and 268 that have been.
        Assert.StartsWith("""{"occurrences":{"totalCount":1000,""", await editors.SendAsync(editors.Member, Create, Rule("2026-02-27", "DAILY")), StringComparison.Ordinal);
        Assert.Equal(
            "ValidationError input.beginsOn: The rule would make more than 1000 occurrences at once; let it begin later.",
            await editors.SendAsync(editors.Member, Create, Rule("2026-02-26", "DAILY")));
        Assert.Equal(
            "ValidationError input.beginsOn: The rule would make more than 1000 occurrences at once; let it begin later.",
            await editors.SendAsync(editors.Staff, Create, Rule("0002-01-01", "DAILY")));
        Assert.StartsWith("""{"occurrences":{"totalCount":39,""", await editors.SendAsync(editors.Member, Create, Rule("1990-02-20", "YEARLY")), StringComparison.Ordinal);
        Assert.StartsWith("""{"occurrences":{"totalCount":0,""", await editors.SendAsync(editors.Member, Create, Rule("2029-01-01", "DAILY")), StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Only_the_owner_of_an_event_and_staff_say_how_it_is_repeated(DatabaseProvider provider)
    {
        const string OwnersOnly = "NotAllowedError: Only the owner and staff may do this.";
        await using var editors = await Editors.ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        var eventId = await EnterAsync(editors);
        var input = new { eventId, beginsOn = "2026-12-01", frequency = "DAILY", count = 2 };
        await editors.SendAsync(editors.Member, Create, input);
        var rule = await db.RecurringRules.SingleAsync();
        var id = Editors.GlobalId<RecurringRule>(rule.Id);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Create, input));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Update, new { id, version = 0, count = 1 }));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Delete, new { id }));
        Assert.Equal($"ValidationError input.eventId: There is nothing with the id {rule.EventId}.", await editors.SendAsync(editors.Other, Create, input));
        Assert.Equal($"ValidationError input.eventId: There is nothing with the id {Guid.Empty}.", await editors.SendAsync(editors.Member, Create, new { eventId = Editors.GlobalId<Event>(Guid.Empty), input.beginsOn, input.frequency }));
        Assert.Equal("NotFoundError: There is no recurring rule with this id.", await editors.SendAsync(editors.Other, Update, new { id, version = 0, count = 1 }));
        Assert.Equal("NotFoundError: There is no recurring rule with this id.", await editors.SendAsync(editors.Other, Delete, new { id }));
        await editors.SendAsync(editors.Staff, "approveEvent { event { slug } }", new { id = eventId });
        foreach (var (mutation, attempt) in new (string, object)[] { (Create, input), (Update, new { id, version = 0, count = 1 }), (Delete, new { id }) })
        {
            Assert.Equal(OwnersOnly, await editors.SendAsync(editors.Other, mutation, attempt));
        }

        Assert.Equal(OwnersOnly, await editors.SendAsync(editors.Member, Create, new { eventId = await editors.FindAsync<Event>("pycon-belarus-2017"), input.beginsOn, input.frequency }));
        Assert.Equal((1, 2), (await db.RecurringRules.CountAsync(), await db.EventOccurrences.CountAsync(time => time.Event.Slug == "own")));
        Assert.Contains("\"totalCount\":1,", await editors.SendAsync(editors.Staff, Update, new { id, version = 0, count = 1 }), StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_waits_for_changes_of_events_hears_of_their_rules(DatabaseProvider provider)
    {
        await using var editors = await Editors.ServeAsync(provider);
        var eventId = await EnterAsync(editors);
        await using var stranger = await editors.ListenAsync(null, "subscription { eventChanged { slug } }");
        await using var own = await editors.ListenAsync(editors.Member, "subscription { eventChanged { occurrences { totalCount } } }");
        static string Heard(int count) => $$$$$"""{"data":{"eventChanged":{"occurrences":{"totalCount":{{{{{count}}}}}}}}}""";

        await editors.SendAsync(editors.Member, Create, new { eventId, beginsOn = "2026-12-01", frequency = "DAILY", count = 3 });
        Assert.Equal(Heard(3), await Editors.HearAsync(own));
        var id = await FindAsync(editors);
        await editors.SendAsync(editors.Member, Update, new { id, version = 1, count = 2 });
        Assert.Equal(Heard(2), await Editors.HearAsync(own));
        await editors.SendAsync(editors.Member, Delete, new { id });
        Assert.Equal(Heard(0), await Editors.HearAsync(own));
        Assert.True(Editors.IsSilent(stranger)); // The event is a draft.
    }

    /// <summary>A member, a value of it that is refused, and why.</summary>
    private static readonly (string Member, object Value, string Told)[] Wrong =
    [
        ("interval", 0, "The number must be at least 1."),
        ("interval", -3, "The number must be at least 1."),
        ("count", 0, "The number must be at least 1."),
        ("until", "2026-11-30", "The end must not come before the start."),
        ("duration", "-PT1S", "A length between 0 seconds and 366 days is needed here."),
        ("duration", "P367D", "A length between 0 seconds and 366 days is needed here."),
        ("duration", "PT0.5S", "Whole seconds are needed here."),
        ("beginsAt", "10:00:00.5", "Whole seconds are needed here."),
        ("beginsOn", "0001-12-31", "A day of the years 2 to 9998 is needed here."),
        ("timeZone", "Europe/Atlantis", "There is no time zone with this name in the IANA database; \"Europe/Berlin\" is one that there is."),
        ("timeZone", "../../../../etc/passwd", "There is no time zone with this name in the IANA database; \"Europe/Berlin\" is one that there is."),
        ("timeZone", "", "A text is needed here."),
        ("byDay", "MO;TU", "Weekdays are needed here, such as \"MO,WE\"; in rules that count months or years, \"2TU\" and \"-1FR\" are weekdays, too."),
        ("byDay", "0MO", "Weekdays are needed here, such as \"MO,WE\"; in rules that count months or years, \"2TU\" and \"-1FR\" are weekdays, too."),
        ("byDay", "6MO", "There are no such days: by this rule the event would never take place."),
        ("byDay", new string('x', 201), "The text has 201 characters, but at most 200 are allowed."),
    ];

    private static async Task<string> EnterAsync(Editors editors)
    {
        await editors.SendAsync(editors.Member, "createEvent { event { slug } }", new { name = "Own", title = "x", calendarId = await editors.FindAsync<Calendar>("python-events") });
        return await editors.FindAsync<Event>("own");
    }

    private static async Task<string> FindAsync(Editors editors)
    {
        await using var db = editors.Server.Database.CreateContext();
        return Editors.GlobalId<RecurringRule>(await db.RecurringRules.Select(rule => rule.Id).SingleAsync());
    }

    private static Task<List<EventOccurrence>> TimesAsync(PyDotOrgDbContext db) =>
        db.EventOccurrences.AsNoTracking().Where(time => time.Event.Slug == "own").OrderBy(time => time.DtStart).ToListAsync();
}

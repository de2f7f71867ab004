using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Recurrence;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Recurrence;

public sealed class OccurrenceScheduleTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rule_is_followed_to_the_horizon_and_further_as_time_goes_by(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var rule = await AddAsync(database);
        await using var db = database.CreateContext();

        Assert.Equal((24, new DateTime(2026, 12, 1, 18, 0, 0, DateTimeKind.Utc)), await StateAsync(db, rule, Now));
        Assert.Equal(0, await OccurrenceSchedule.ExtendAllAsync(db, Now.AddDays(300)));
        Assert.Equal(1, await OccurrenceSchedule.ExtendAllAsync(db, Now.AddDays(400)));
        Assert.Equal((37, new DateTime(2028, 1, 4, 18, 0, 0, DateTimeKind.Utc)), await StateAsync(db, rule, Now.AddDays(400)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_servers_make_each_occurrence_once(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With(new FixedTime(Now.AddDays(400)));
        var rule = await AddAsync(database);
        var work = database.Services.GetServices<IScheduledWork>().OfType<OccurrenceWork>().Single();

        var followed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => work.RunAsync(default)));

        Assert.Single(followed, static rules => rules > 0);
        await using var db = database.CreateContext();
        Assert.Equal(37, (await StateAsync(db, rule, Now)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_occurrence_that_was_deleted_does_not_come_back(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var rule = await AddAsync(database);
        await using var db = database.CreateContext();
        await db.EventOccurrences.Where(row => row.RecurringRuleId == rule.Id && row.DtStart < Now.AddDays(30)).ExecuteDeleteAsync();

        await OccurrenceSchedule.ExtendAllAsync(db, Now.AddDays(400));

        Assert.Equal(36, (await StateAsync(db, rule, Now)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_rule_changes_what_has_not_begun(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var rule = await AddAsync(database);
        await using var db = database.CreateContext();
        var changed = await db.RecurringRules.AsTracking().SingleAsync(row => row.Id == rule.Id);
        changed.BeginsAt = new(20, 0);

        await OccurrenceSchedule.ReplaceAsync(db, changed, Now.AddDays(30));
        await db.SaveChangesAsync();

        var times = await db.EventOccurrences.Where(row => row.RecurringRuleId == rule.Id).OrderBy(row => row.DtStart)
            .Select(row => row.DtStart).Take(2).ToListAsync();
        Assert.Equal([new(2026, 12, 1, 18, 0, 0, DateTimeKind.Utc), new(2027, 1, 5, 19, 0, 0, DateTimeKind.Utc)], times);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_changed_rule_would_make_again_stays_the_same_row(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var rule = await AddAsync(database);
        await using var db = database.CreateContext();
        var before = await IdsAsync(db, rule);
        var changed = await db.RecurringRules.AsTracking().SingleAsync(row => row.Id == rule.Id);
        changed.Interval = 2;

        await OccurrenceSchedule.ReplaceAsync(db, changed, Now);
        await db.SaveChangesAsync();
        var half = await IdsAsync(db, rule);
        changed.Interval = 1;
        await OccurrenceSchedule.ReplaceAsync(db, changed, Now);
        await db.SaveChangesAsync();

        Assert.Equal(before.Where((_, month) => month % 2 == 0), half);
        Assert.Equal(half, (await IdsAsync(db, rule)).Where((_, month) => month % 2 == 0));
        Assert.Equal(24, (await IdsAsync(db, rule)).Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rule_takes_its_occurrences_along_and_a_calendar_with_events_stays(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var rule = await AddAsync(database);
        await using var db = database.CreateContext();

        await db.RecurringRules.Where(row => row.Id == rule.Id).ExecuteDeleteAsync();

        Assert.Equal(0, await db.EventOccurrences.CountAsync(row => row.EventId == rule.EventId));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => db.Calendars.Where(row => row.Slug == "python-user-group").ExecuteDeleteAsync());
    }

    /// <summary>The first Tuesday of each month at seven in the evening in Berlin, from December 2026.</summary>
    private static async Task<RecurringRule> AddAsync(TestDatabase database)
    {
        await using var db = database.CreateContext();
        var calendar = await db.Calendars.SingleAsync(row => row.Slug == "python-user-group");
        var meeting = new Event { Name = "PyBerlin", Slug = "pyberlin", Title = "PyBerlin", CalendarId = calendar.Id, IsApproved = true };
        var rule = new RecurringRule
        {
            Frequency = Frequency.Monthly,
            ByDay = "1TU",
            BeginsOn = new(2026, 12, 1),
            BeginsAt = new(19, 0),
            Duration = TimeSpan.FromHours(2),
            TimeZone = "Europe/Berlin",
        };
        meeting.RecurringRules.Add(rule);
        db.Events.Add(meeting);
        OccurrenceSchedule.Extend(db, rule, Now);
        await db.SaveChangesAsync();
        return rule;
    }

    private static Task<List<Guid>> IdsAsync(PyDotOrgDbContext db, RecurringRule rule) =>
        db.EventOccurrences.Where(row => row.RecurringRuleId == rule.Id).OrderBy(row => row.DtStart).Select(row => row.Id).ToListAsync();

    private static async Task<(int Count, DateTime? Next)> StateAsync(PyDotOrgDbContext db, RecurringRule rule, DateTime now) => (
        await db.EventOccurrences.CountAsync(row => row.EventId == rule.EventId),
        await db.EventOccurrences.Where(row => row.EventId == rule.EventId && row.EndsAt >= now).MinAsync(row => (DateTime?)row.DtStart));
}

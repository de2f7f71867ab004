using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Recurrence;

namespace PyDotOrg.Graph.Data.Tests.Recurrence;

/// <summary>Times of the clock; what days a rule means, another program says (<see cref="RecurrenceOracleTests"/>).</summary>
public sealed class RecurrenceSetTests
{
    private static readonly DateTime Always = DateTime.MinValue;

    /// <summary>Germany's clocks went forward on 29 March 2026 at 02:00 and back on 25 October at 03:00.</summary>
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-22", "19:00", "2026-03-22T18:00 2026-03-29T17:00 2026-04-05T17:00")]
    [InlineData("Europe/Berlin", "2026-10-18", "19:00", "2026-10-18T17:00 2026-10-25T18:00 2026-11-01T18:00")]
    [InlineData("Europe/Berlin", "2026-03-22", "02:30", "2026-03-22T01:30 2026-03-29T01:30 2026-04-05T00:30")]
    [InlineData("Europe/Berlin", "2026-10-18", "02:30", "2026-10-18T00:30 2026-10-25T00:30 2026-11-01T01:30")]
    [InlineData("America/New_York", "2026-03-01", "20:00", "2026-03-02T01:00 2026-03-09T00:00 2026-03-16T00:00")]
    [InlineData("Asia/Kathmandu", "2026-03-01", "10:00", "2026-03-01T04:15 2026-03-08T04:15 2026-03-15T04:15")]
    [InlineData("Pacific/Kiritimati", "2026-03-01", "10:00", "2026-02-28T20:00 2026-03-07T20:00 2026-03-14T20:00")]
    [InlineData("UTC", "2026-03-22", "19:00", "2026-03-22T19:00 2026-03-29T19:00 2026-04-05T19:00")]
    public void An_hour_of_the_clock_stays_the_same_in_summer_and_winter(string zone, string day, string time, string expected) =>
        Assert.Equal(
            expected,
            Starts(Rule(day, rule => (rule.TimeZone, rule.BeginsAt, rule.Count) = (zone, TimeOnly.Parse(time, null), 3))));

    [Fact]
    public void An_occurrence_ends_after_its_duration_also_when_the_clock_is_changed_meanwhile()
    {
        var rule = Rule("2026-03-28", row => (row.TimeZone, row.BeginsAt, row.Duration, row.Count) =
            ("Europe/Berlin", new(22, 0), TimeSpan.FromHours(12), 1));

        Assert.Equal("2026-03-28T21:00Z to 2026-03-29T09:00Z, over at 2026-03-29T09:00Z", Describe(Assert.Single(All(rule))));
    }

    [Fact]
    public void Without_a_duration_no_end_is_told() => Assert.Equal(
        "2026-03-28T19:00Z to Z, over at 2026-03-28T19:00Z",
        Describe(Assert.Single(All(Rule("2026-03-28", rule => (rule.BeginsAt, rule.Count) = (new(19, 0), 1))))));

    [Theory]
    [InlineData(0, "2026-03-28T00:00Z to 2026-03-28T23:59Z, over at 2026-03-28T23:59Z")]
    [InlineData(30, "2026-03-28T00:00Z to 2026-03-29T23:59Z, over at 2026-03-29T23:59Z")]
    public void Whole_days_have_no_time_zone(int hours, string expected) => Assert.Equal(
        expected,
        Describe(Assert.Single(All(Rule("2026-03-28", rule => (rule.AllDay, rule.TimeZone, rule.BeginsAt, rule.Duration, rule.Count) =
            (true, "Asia/Kathmandu", new(22, 0), TimeSpan.FromHours(hours), 1))))));

    [Fact]
    public void Only_what_starts_within_the_time_is_given()
    {
        Assert.Null(RecurrenceSet.Read(Rule("2026-01-05", rule => rule.BeginsAt = new(19, 0)), out var set));

        Assert.Equal(
            "2026-02-02T19:00 2026-02-09T19:00",
            Join(set!.Between(new(2026, 2, 2, 19, 0, 0, DateTimeKind.Utc), new(2026, 2, 16, 19, 0, 0, DateTimeKind.Utc))));
    }

    /// <summary>RFC 5545, 3.3.10: a list is what any of its entries means.</summary>
    [Fact]
    public void Numbered_weekdays_and_others_may_stand_in_one_list() => Assert.Equal(
        "2026-01-05T00:00 2026-01-12T00:00 2026-01-19T00:00 2026-01-26T00:00 2026-01-30T00:00 2026-02-02T00:00",
        Starts(Rule("2026-01-05", rule => (rule.Frequency, rule.ByDay, rule.Count) = (Frequency.Monthly, "MO,-1FR", 6))));

    [Fact]
    public void A_rule_that_means_no_day_ends() =>
        Assert.Empty(All(Rule("2026-01-05", rule => (rule.Frequency, rule.ByDay) = (Frequency.Monthly, "6MO"))));

    [Theory]
    [InlineData(Frequency.Monthly, "6MO", 1, false)]
    [InlineData(Frequency.Monthly, "5FR", 12, true)]
    [InlineData(Frequency.Yearly, "-53MO", 1, true)]
    [InlineData(Frequency.Daily, "TU", 7, false)]
    [InlineData(Frequency.Daily, "TU", 6, true)]
    [InlineData(Frequency.Weekly, "TU", 1, true)]
    [InlineData(Frequency.Yearly, "", int.MaxValue, true)]
    public void Some_rules_mean_no_day(Frequency frequency, string days, int interval, bool some)
    {
        // A Monday in February.
        Assert.Null(RecurrenceSet.Read(Rule("2026-02-02", rule => (rule.Frequency, rule.ByDay, rule.Interval) = (frequency, days, interval)), out var set));

        Assert.Equal(some, set!.HasDays);
    }

    [Fact]
    public void A_rule_of_the_last_year_ends()
    {
        Assert.Null(RecurrenceSet.Read(Rule("9998-12-25", rule => rule.Interval = int.MaxValue), out var set));

        Assert.Equal("9998-12-25T00:00", Join(set!.Between(Always, DateTime.MaxValue)));
    }

    [Theory]
    [InlineData(RecurrenceProblem.ByDay, Frequency.Weekly, "XX")]
    [InlineData(RecurrenceProblem.ByDay, Frequency.Weekly, "MO,")]
    [InlineData(RecurrenceProblem.ByDay, Frequency.Weekly, "1MO")]
    [InlineData(RecurrenceProblem.ByDay, Frequency.Monthly, "0MO")]
    [InlineData(RecurrenceProblem.ByDay, Frequency.Yearly, "54MO")]
    [InlineData(RecurrenceProblem.ByDay, Frequency.Yearly, " MO TU")]
    public void A_list_of_weekdays_that_is_none_is_refused(RecurrenceProblem problem, Frequency frequency, string days) =>
        Assert.Equal(problem, Problem(rule => (rule.Frequency, rule.ByDay) = (frequency, days)));

    [Fact]
    public void What_cannot_be_followed_is_refused_with_the_property_at_fault() => Assert.Equal(
        [
            RecurrenceProblem.TimeZone, RecurrenceProblem.Interval, RecurrenceProblem.Count, RecurrenceProblem.Duration, RecurrenceProblem.Duration,
            null, RecurrenceProblem.BeginsOn, RecurrenceProblem.Until, null,
        ],
        [
            Problem(rule => rule.TimeZone = "Europe/Atlantis"), Problem(rule => rule.Interval = 0), Problem(rule => rule.Count = 0),
            Problem(rule => rule.Duration = TimeSpan.FromSeconds(-1)), Problem(rule => rule.Duration = TimeSpan.MaxValue),
            Problem(rule => rule.Duration = RecurrenceSet.MaxDuration), Problem(rule => rule.BeginsOn = DateOnly.MinValue),
            Problem(rule => rule.Until = rule.BeginsOn.AddDays(-1)), Problem(_ => { }),
        ]);

    private static RecurrenceProblem? Problem(Action<RecurringRule> change) =>
        RecurrenceSet.Read(Rule("2026-01-05", change), out _);

    private static RecurringRule Rule(string day, Action<RecurringRule> change)
    {
        var rule = new RecurringRule { BeginsOn = DateOnly.Parse(day, null) };
        change(rule);
        return rule;
    }

    private static IEnumerable<EventOccurrence> All(RecurringRule rule)
    {
        Assert.Null(RecurrenceSet.Read(rule, out var set));
        return set!.Between(Always, DateTime.MaxValue);
    }

    private static string Starts(RecurringRule rule) => Join(All(rule));

    private static string Join(IEnumerable<EventOccurrence> occurrences) =>
        string.Join(' ', occurrences.Select(occurrence => $"{occurrence.DtStart:yyyy-MM-ddTHH:mm}"));

    private static string Describe(EventOccurrence occurrence) =>
        $"{occurrence.DtStart:yyyy-MM-ddTHH:mm}Z to {occurrence.DtEnd:yyyy-MM-ddTHH:mm}Z, over at {occurrence.EndsAt:yyyy-MM-ddTHH:mm}Z";
}

using System.Globalization;
using System.Text.Json;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Recurrence;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Data.Tests.Recurrence;

/// <summary>Rules at random, each day compared with npm's rrule.</summary>
public sealed class RecurrenceOracleTests
{
    private const int Rules = 400;

    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly DateOnly End = new(2034, 12, 31);

    [NodeFact]
    public void Days_are_those_of_another_program()
    {
        var random = new Random(20_261_121);
        var rules = Enumerable.Range(0, Rules).Select(_ => Any(random)).ToArray();
        var input = rules.Select(rule => new { rule = Text(rule), begin = Day(rule.BeginsOn), until = Day(End) });

        var expected = JsonSerializer.Deserialize<string[][]>(Node.Run("tests/Oracle", "recurrence.mjs", JsonSerializer.Serialize(input)))!;

        Assert.Contains(expected, days => days.Length > 100);
        Assert.All(rules.Zip(expected), pair => Assert.Equal((Describe(pair.First), string.Join(' ', pair.Second)), (Describe(pair.First), Days(pair.First))));
    }

    private static string Days(RecurringRule rule)
    {
        Assert.Null(RecurrenceSet.Read(rule, out var recurrence));
        return string.Join(' ', recurrence!.Between(DateTime.MinValue, End.AddDays(1).ToDateTime(TimeOnly.MinValue))
            .Select(occurrence => Day(DateOnly.FromDateTime(occurrence.DtStart))));
    }

    private static RecurringRule Any(Random random)
    {
        var frequency = (Frequency)random.Next(4);
        var numbered = frequency is Frequency.Yearly or Frequency.Monthly;
        var begin = new DateOnly(2024, 1, 1).AddDays(random.Next(900));
        return new RecurringRule
        {
            Frequency = frequency,
            Interval = random.Next(3) == 0 ? random.Next(2, 14) : 1,
            ByDay = random.Next(2) == 0 ? "" : AnyByDay(random, numbered),
            Count = random.Next(3) == 0 ? random.Next(1, 60) : null,
            Until = random.Next(3) == 0 ? begin.AddDays(random.Next(2000)) : null,
            BeginsOn = random.Next(5) == 0 ? new DateOnly(2024, random.Next(2) == 0 ? 2 : 1, 29) : begin,
            AllDay = true,
        };
    }

    /// <summary>Of "each" and "the first" in one list the other program makes those that are both; see <see cref="RecurrenceSetTests"/>.</summary>
    private static string AnyByDay(Random random, bool mayBeNumbered)
    {
        var numbered = mayBeNumbered && random.Next(2) == 0;
        return string.Join(',', Enumerable.Range(0, random.Next(1, 4))
            .Select(_ => (numbered ? Number(random) : "") + Weekdays[random.Next(7)]).Distinct());
    }

    private static string Number(Random random) =>
        (random.Next(2) == 0 ? random.Next(1, 6) : -random.Next(1, 6)).ToString(CultureInfo.InvariantCulture);

    private static string Text(RecurringRule rule) =>
        FormattableString.Invariant($"FREQ={rule.Frequency.ToString().ToUpperInvariant()};INTERVAL={rule.Interval}")
        + (rule.ByDay.Length > 0 ? $";BYDAY={rule.ByDay}" : "")
        + (rule.Count is { } count ? FormattableString.Invariant($";COUNT={count}") : "")
        + (rule.Until is { } until ? $";UNTIL={until:yyyyMMdd}T000000Z" : "");

    private static string Describe(RecurringRule rule) => $"{Text(rule)} from {Day(rule.BeginsOn)}";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

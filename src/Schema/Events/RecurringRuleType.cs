using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Repeats an event as RRULE of iCalendar does (RFC 5545, 3.3.10). Its occurrences are made two years ahead; one can be changed or deleted alone.</summary>
[Node]
[ObjectType<RecurringRule>]
internal sealed class RecurringRuleType : EntityType<RecurringRule, RecurringRuleRules>
{
    private static readonly RelatedRows<RecurringRule, EventOccurrence, EventOccurrenceRules> Made = new(rule => rule.Occurrences);

    /// <summary>The event that is repeated.</summary>
    public static Expression<Func<RecurringRule, Event>> Event() => rule => rule.Event;

    /// <summary>The occurrences that it has made and that are still there, the earliest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<RecurringRule, IEnumerable<EventOccurrence>>> Occurrences(Caller caller) => Made.For(caller);

    /// <summary>The occurrences that it has made and that are still there, the earliest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<RecurringRule, IEnumerable<EventOccurrence>>> OccurrencesOffset(Caller caller) => Made.For(caller);

    internal static void Configure(IObjectTypeDescriptor<RecurringRule> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(rule => rule.BeginsOn).Description("The first day on which the event may take place, and from which the rule counts.");
        descriptor.Field(rule => rule.BeginsAt).Description("When the event begins, by the clock of the time zone, summer and winter; says nothing where whole days are taken.");
        descriptor.Field(rule => rule.Duration).Description("How long each occurrence takes, up to 366 days; `PT0S` when no end is told. Whole days are counted up, and one is the least.");
        descriptor.Field(rule => rule.AllDay).Description("Whether each occurrence takes whole days, in every time zone.");
        descriptor.Field(rule => rule.TimeZone).Description("The name in the IANA database of the time zone whose clock is meant, such as \"Europe/Berlin\".");
        descriptor.Field(rule => rule.Frequency).Description("What the rule counts: years, months, weeks, which begin on Monday, or days.");
        descriptor.Field(rule => rule.Interval).Description("Every so many years, months, weeks or days, at least 1.");
        descriptor.Field(rule => rule.ByDay).Description(
            "The weekdays, such as \"MO,WE\"; in months and years also a certain one, such as \"2TU\" or, from the end, \"-1FR\". Empty for the weekday or day of the month of `beginsOn`.");
        descriptor.Field(rule => rule.Count).Description("The most occurrences, at least 1; null when their number is not limited.");
        descriptor.Field(rule => rule.Until).Description("The last day on which an occurrence may begin, by the clock of the time zone; null when the rule goes on.");
        descriptor.Field(rule => rule.ExpandedUntil).Description("Up to when occurrences have been made; null when none have been yet.");
    }
}

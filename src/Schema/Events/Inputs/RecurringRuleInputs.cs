using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A rule by which an event is to be repeated. Its occurrences are made two years ahead, and those that have been; 1000 at most at first.</summary>
internal sealed record CreateRecurringRuleInput
{
    /// <summary>The event.</summary>
    [ID<Event>]
    public required Guid EventId { get; init; }

    /// <summary>The first day on which the event may take place, and from which the rule counts; of the years 2 to 9998.</summary>
    public required DateOnly BeginsOn { get; init; }

    /// <summary>When the event begins, by the clock of the time zone, in whole seconds; midnight when it is not given. Says nothing where whole days are taken.</summary>
    [DefaultValueSyntax("\"00:00:00\"")]
    public TimeOnly BeginsAt { get; init; }

    /// <summary>How long each occurrence takes, in whole seconds, 366 days at most; nothing when no end is told. Whole days are counted up, and one is the least.</summary>
    [DefaultValueSyntax("\"PT0S\"")]
    public TimeSpan Duration { get; init; }

    /// <summary>Whether each occurrence takes whole days, in every time zone.</summary>
    [DefaultValue(false)]
    public bool AllDay { get; init; }

    /// <summary>The name in the IANA database of the time zone whose clock is meant, such as "Europe/Berlin".</summary>
    [Text(TextLimits.Name, Least = 1)]
    [DefaultValue("UTC")]
    public string TimeZone { get; init; } = "UTC";

    /// <summary>What the rule counts: years, months, weeks, which begin on Monday, or days.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>Every so many years, months, weeks or days.</summary>
    [Number(1)]
    [DefaultValue(1)]
    public int Interval { get; init; } = 1;

    /// <summary>
    /// The weekdays, such as "MO,WE"; in months and years also a certain one, such as "2TU" or, from the end, "-1FR". Null for the weekday or
    /// day of the month on which the rule begins.
    /// </summary>
    [Text(TextLimits.Name)]
    public string? ByDay { get; init; }

    /// <summary>The most occurrences; null when their number is not limited.</summary>
    [Number(1)]
    public int? Count { get; init; }

    /// <summary>The last day on which an occurrence may begin, by the clock of the time zone, not before the first; null when the rule goes on.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>
/// What is to be changed of a rule. Occurrences that have not begun become those of the changed rule, also where one was changed or deleted
/// alone; those that have begun stay.
/// </summary>
internal sealed record UpdateRecurringRuleInput : IUpdateInput
{
    [ID<RecurringRule>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.BeginsOn"/>
    [NeverNull]
    public Optional<DateOnly?> BeginsOn { get; init; }

    /// <summary>When the event begins, by the clock of the time zone, in whole seconds. Says nothing where whole days are taken.</summary>
    [NeverNull]
    public Optional<TimeOnly?> BeginsAt { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.Duration"/>
    [NeverNull]
    public Optional<TimeSpan?> Duration { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.AllDay"/>
    [NeverNull]
    public Optional<bool?> AllDay { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.TimeZone"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> TimeZone { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.Frequency"/>
    [NeverNull]
    public Optional<Frequency?> Frequency { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.Interval"/>
    [Number(1)]
    [NeverNull]
    public Optional<int?> Interval { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.ByDay"/>
    [Text(TextLimits.Name)]
    public Optional<string?> ByDay { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.Count"/>
    [Number(1)]
    public Optional<int?> Count { get; init; }

    /// <inheritdoc cref="CreateRecurringRuleInput.Until"/>
    public Optional<DateOnly?> Until { get; init; }
}

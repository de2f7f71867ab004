using System.Globalization;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What mutations say of events that they do not take.</summary>
internal static class Messages
{
    public const string EndsBeforeStart = "The end must not come before the start.";

    public const string CategoryElsewhere = "The category is one of another calendar.";

    public const string NoWeekdays =
        "Weekdays are needed here, such as \"MO,WE\"; in rules that count months or years, \"2TU\" and \"-1FR\" are weekdays, too.";

    public const string NeverTakesPlace = "There are no such days: by this rule the event would never take place.";

    public const string NoTimeZone = "There is no time zone with this name in the IANA database; \"Europe/Berlin\" is one that there is.";

    public const string DayOutOfRange = "A day of the years 2 to 9998 is needed here.";

    public const string FractionOfSecond = "Whole seconds are needed here.";

    public static string NoDuration(int days) => string.Create(CultureInfo.InvariantCulture, $"A length between 0 seconds and {days} days is needed here.");

    public static string TooManyOccurrences(int most) =>
        string.Create(CultureInfo.InvariantCulture, $"The rule would make more than {most} occurrences at once; let it begin later.");
}

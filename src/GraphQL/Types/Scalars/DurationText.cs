using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Durations of ISO 8601 in weeks, days, hours, minutes and seconds. Months and years have no fixed length and are refused.</summary>
internal static partial class DurationText
{
    private static readonly (string Group, long Ticks)[] Units =
    [
        ("weeks", 7 * TimeSpan.TicksPerDay),
        ("days", TimeSpan.TicksPerDay),
        ("hours", TimeSpan.TicksPerHour),
        ("minutes", TimeSpan.TicksPerMinute),
        ("seconds", TimeSpan.TicksPerSecond),
    ];

    /// <summary>Reads a duration.</summary>
    /// <returns>False when the text is none, or one that is longer than a <see cref="TimeSpan"/> can be.</returns>
    public static bool TryRead(string text, out TimeSpan duration)
    {
        duration = default;
        var match = Form().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var ticks = 0m;
        foreach (var (group, unit) in Units)
        {
            if (match.Groups[group] is { Success: true } part)
            {
                if (!decimal.TryParse(part.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    || number > decimal.MaxValue / unit / Units.Length)
                {
                    return false;
                }

                ticks += number * unit;
            }
        }

        ticks = match.Groups["sign"].Length > 0 ? -ticks : ticks;
        if (ticks is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        duration = new TimeSpan((long)ticks);
        return true;
    }

    /// <summary>The text of a duration, such as <c>P1DT2H</c>.</summary>
    public static string Write(TimeSpan duration) => XmlConvert.ToString(duration);

    [GeneratedRegex(
        @"\A(?<sign>-)?P(?=.)((?<weeks>\d+)W|((?<days>\d+)D)?(T(?=.)((?<hours>\d+)H)?((?<minutes>\d+)M)?((?<seconds>\d+(\.\d{1,7})?)S)?)?)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

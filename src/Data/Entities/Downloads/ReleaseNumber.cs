using System.Globalization;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Data.Entities.Downloads;

/// <summary>A version number of Python as it stands in a release's name, such as 3.14.0rc2 (PEP 440, final and pre-releases).</summary>
/// <param name="Text">The number alone, without "Python".</param>
/// <param name="Major">First part, 0 to 999.</param>
/// <param name="Minor">Second part, 0 to 999; 0 when absent.</param>
/// <param name="Micro">Third part, 0 to 999; 0 when absent.</param>
/// <param name="Stage">1 alpha, 2 beta, 3 release candidate, 9 final.</param>
/// <param name="Serial">Number of the pre-release, 0 to 999; 0 for a final release.</param>
public sealed partial record ReleaseNumber(string Text, int Major, int Minor, int Micro, int Stage, int Serial)
{
    private const int Final = 9;

    /// <summary>Grows with the version; at most 13 digits, so that it survives a JavaScript number.</summary>
    public long Order => ((((((Major * 1000L) + Minor) * 1000) + Micro) * 10) + Stage) * 1000 + Serial;

    /// <summary>The series it belongs to, such as "3.14".</summary>
    public string Series => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Alpha, beta or release candidate.</summary>
    public bool IsPreRelease => Stage != Final;

    /// <summary>The first version number in a release's name, or null when there is none.</summary>
    /// <param name="name">For example "Python 3.14.0rc2", or the number alone.</param>
    public static ReleaseNumber? Find(string name)
    {
        var match = Pattern().Match(name);
        if (!match.Success)
        {
            return null;
        }

        var stage = match.Groups["stage"].Value switch { "a" => 1, "b" => 2, "rc" or "c" => 3, _ => Final };
        return new ReleaseNumber(
            match.Value, Part(match, "major"), Part(match, "minor"), Part(match, "micro"), stage, Part(match, "serial"));
    }

    private static int Part(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<![\d.])(?<major>\d{1,3})\.(?<minor>\d{1,3})(\.(?<micro>\d{1,3}))?((?<stage>a|b|rc|c)(?<serial>\d{1,3}))?(?![\d.])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

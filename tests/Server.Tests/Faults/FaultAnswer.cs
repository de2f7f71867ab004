using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>What a client sees of an answer.</summary>
/// <param name="Status">The status.</param>
/// <param name="RetryAfter">The header of that name.</param>
/// <param name="Body">The body.</param>
internal sealed partial record FaultAnswer(int Status, string? RetryAfter, string Body)
{
    /// <summary>The same answer, whichever field it is about.</summary>
    public static string WithoutPlaces(string body) => Path().Replace(Locations().Replace(body, ""), "\"path\":[...]");

    [GeneratedRegex("\"locations\":\\[[^]]*\\],")]
    private static partial Regex Locations();

    [GeneratedRegex("\"path\":\\[[^]]*\\]")]
    private static partial Regex Path();
}

using System.Globalization;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>What clients read about values that cannot be bound.</summary>
internal static class Messages
{
    private const int LongestEcho = 60;

    public static string IntegerExpected(string text, int least, int most) =>
        most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"\"{Echo(text)}\" is not an integer of at least {least}.")
            : string.Create(CultureInfo.InvariantCulture, $"\"{Echo(text)}\" is not an integer between {least} and {most}.");

    public static string ValueExpected(string text, string expected) => $"\"{Echo(text)}\" is not {expected}.";

    public static string Required() => "A value is required.";

    private static string Echo(string text) => text.Length <= LongestEcho ? text : $"{text.AsSpan(0, LongestEcho)}...";
}

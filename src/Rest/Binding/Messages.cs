using System.Globalization;
using System.Text.Json;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>What clients read about values that cannot be bound.</summary>
internal static class Messages
{
    public static string IntegerExpected(string text, int least, int most) =>
        most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"\"{Echo.Of(text)}\" is not an integer of at least {least}.")
            : string.Create(CultureInfo.InvariantCulture, $"\"{Echo.Of(text)}\" is not an integer between {least} and {most}.");

    public static string ValueExpected(string text, string expected) => $"\"{Echo.Of(text)}\" is not {expected}.";

    public static string ValueExpected(JsonElement json, string expected) => json.ValueKind switch
    {
        JsonValueKind.String => ValueExpected(json.GetString()!, expected), // A JSON string is never null.
        JsonValueKind.Object => $"An object is not {expected}.",
        JsonValueKind.Array => $"A list is not {expected}.",
        _ => $"{Echo.Of(json.GetRawText())} is not {expected}.",
    };

    public static string Required() => "A value is required.";

    public static string NullNotAllowed() => "The value may not be null.";

    public static string DiffersFromPath() => "The address names another row.";

    public static string NotBefore(string first) => $"The value is before that of {first}.";
}

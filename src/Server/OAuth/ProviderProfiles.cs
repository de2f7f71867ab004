using System.Globalization;
using System.Text.Json;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data.Configuration;

namespace PyDotOrg.Graph.Server.OAuth;

/// <summary>Reads what providers say of somebody. What is missing or of another type makes it nobody.</summary>
internal static class ProviderProfiles
{
    /// <summary>The user and their addresses (https://docs.github.com/en/rest/users); the primary address counts.</summary>
    public static ProviderIdentity? ReadGitHub(JsonElement user, JsonElement emails)
    {
        if (emails.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var primary = emails.EnumerateArray().FirstOrDefault(static entry => IsTrue(entry, "primary"));
        var id = Find(user, "id") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;
        return Identify("github", id, Text(primary, "email"), IsTrue(primary, "verified"), Text(user, "login"));
    }

    /// <summary>
    /// The claims of OpenID Connect (Core 1.0, section 5.1). The name is made of the person's name: the address, of which Google has
    /// nothing else, would be told to everybody with the user name.
    /// </summary>
    public static ProviderIdentity? ReadGoogle(JsonElement user, JsonElement emails) => Identify(
        "google", Text(user, "sub"), Text(user, "email"), IsTrue(user, "email_verified"), Text(user, "name")?.Replace(' ', '_'));

    private static ProviderIdentity? Identify(string provider, string? id, string? email, bool isVerified, string? name) =>
        id is { Length: > 0 and <= TextLimits.Line } && email is not null && AccountNames.IsAddress(email)
            ? new ProviderIdentity(provider, id, email, isVerified, name ?? string.Empty)
            : null;

    private static string? Text(JsonElement json, string name) =>
        Find(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static bool IsTrue(JsonElement json, string name) => Find(json, name) is { ValueKind: JsonValueKind.True };

    private static JsonElement? Find(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;
}

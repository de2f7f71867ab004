using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Schema.Mail;

/// <summary>Values for templates, as clients send them.</summary>
internal static class MailValues
{
    /// <summary>The members of an object, none for null; null when it is something else.</summary>
    public static JsonObject? Read(JsonElement? json) => json?.ValueKind switch
    {
        null or JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Object => JsonObject.Create(json.Value),
        _ => null,
    };
}

using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Texts in JSON of others.</summary>
internal static class JsonText
{
    /// <summary>Null for what is no text, or one with half a character.</summary>
    internal static string? Read(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

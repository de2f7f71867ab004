using System.Text.Json;

namespace PyDotOrg.GraphQL.Http;

/// <summary>
/// Looks into JSON that is kept for later. An escape such as <c>\ud800</c> alone is well-formed JSON, but no text: whoever
/// reads the string afterwards would fail.
/// </summary>
internal static class JsonText
{
    /// <summary>Reads every text of the value at which the reader stands, which goes no further for the caller.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <exception cref="JsonException">The value is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A text has half a surrogate pair.</exception>
    public static void ThrowOnHalfCharacters(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                reader.GetString();
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }
}

using System.Text.Json;

namespace PyDotOrg.GraphQL.Http.Uploads;

/// <summary>The field <c>map</c> of a multipart form: where in the operations each file belongs.</summary>
internal static class UploadMap
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 2 };

    /// <summary>The paths by the keys of the files; null when the text is no such map.</summary>
    public static Dictionary<string, string[]>? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().ToDictionary(static entry => entry.Name, static entry => ReadPaths(entry.Value))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // The reader throws InvalidOperationException for other types and for half characters.
        }
    }

    private static string[] ReadPaths(JsonElement paths) =>
        [.. paths.EnumerateArray().Select(static path => path.GetString() ?? throw new JsonException("A path is null."))];
}

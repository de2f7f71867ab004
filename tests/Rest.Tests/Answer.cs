using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests;

/// <summary>What came back.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">The media type with its parameters; empty when there is none.</param>
/// <param name="Allow">The methods of the header <c>Allow</c>; empty when there is none.</param>
/// <param name="Length">The header <c>Content-Length</c>; null when there is none.</param>
/// <param name="Body">The body; empty when there is none.</param>
internal sealed record Answer(int Status, string Type, string Allow, long? Length, string Body)
{
    /// <summary>The body of an answer in JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Body)!; // The facade never answers with a bare null.

    /// <summary>The rows of a list.</summary>
    public JsonNode[] Rows => [.. Json.AsArray().Select(row => row!)]; // Rows are objects.

    /// <summary>A member of each row, as text; "null" for null.</summary>
    public string[] Column(string name) => [.. Rows.Select(row => row[name]?.ToString() ?? "null")];
}

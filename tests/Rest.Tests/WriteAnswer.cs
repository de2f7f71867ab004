using System.Text.Json.Nodes;
using PyDotOrg.Graph.Rest.Caching;

namespace PyDotOrg.Graph.Rest.Tests;

/// <summary>What came back.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; empty when there is none.</param>
/// <param name="Headers">All headers by their names, also those of the body.</param>
internal sealed record WriteAnswer(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body of an answer in JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Body)!; // The facade never answers with a bare null.

    /// <summary>The member <c>detail</c> of an error.</summary>
    public string Detail => Json["detail"]!.ToString(); // Every error has it.

    /// <summary>The entries of an error's <c>extra</c>, one a line: source, key, message.</summary>
    public string Extra => string.Join('\n', Json["extra"]!.AsArray() // As above.
        .Select(entry => $"{entry!["source"]} {entry["key"]}: {entry["message"]}"));

    public static async Task<WriteAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));

    /// <summary>The version in the entity tag; null when there is none.</summary>
    public long? Version => Header("ETag") is ['W', '/', '"', .. var tag, '"'] ? EntityTag.ReadVersion(tag) : null;

    /// <summary>A header; empty when there is none.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name) ?? string.Empty;
}

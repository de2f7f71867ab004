using System.Text.Json.Nodes;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>Where an error is: in the response, and the first of its places in the document.</summary>
/// <param name="Path">Such as <c>/books/0/name</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record ErrorPlace(string Path, int Line, int Column)
{
    public static ErrorPlace Of(ReferenceError error) =>
        new(PathText.Of(error.Path is { } path ? JsonNode.Parse(path.GetRawText()) : null), error.Locations[0].Line, error.Locations[0].Column);

    public static ErrorPlace Of(JsonNode error) =>
        new(PathText.Of(error["path"]), (int)error["locations"]![0]!["line"]!, (int)error["locations"]![0]!["column"]!); // Errors of fields have a place.
}

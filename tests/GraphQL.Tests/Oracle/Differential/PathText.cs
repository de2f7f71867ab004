using System.Globalization;
using System.Text.Json.Nodes;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>Response paths as texts such as <c>/books/0/name</c>.</summary>
internal static class PathText
{
    public static string Of(JsonNode? path) => string.Concat((path?.AsArray() ?? []).Select(segment => $"/{segment}"));

    /// <summary>Whether a place became null with something around it.</summary>
    public static bool IsBelowNull(string path, JsonNode? data)
    {
        foreach (var segment in path[1..].Split('/'))
        {
            if (data is null)
            {
                return true;
            }

            data = data is JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)] : data[segment];
        }

        return false;
    }
}

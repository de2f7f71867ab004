using System.Text.Json.Nodes;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>JSON whose members have an order: a response has its fields in that of the document (specification, section 6.4.3).</summary>
internal static class OrderedJson
{
    public static bool AreEqual(JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject first, JsonObject second) => first.Count == second.Count
            && first.Zip(second).All(pair => pair.First.Key == pair.Second.Key && AreEqual(pair.First.Value, pair.Second.Value)),
        (JsonArray first, JsonArray second) => first.Count == second.Count && first.Zip(second).All(pair => AreEqual(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(one, other),
    };
}

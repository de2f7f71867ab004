using System.Text.Json;
using System.Text.Json.Serialization;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>The reference implementation of GraphQL, from npm. One call starts one process: ask in batches.</summary>
internal static class ReferenceEngine
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The answers in the order of the questions; <c>tests/Oracle/run.mjs</c> says what can be asked.</summary>
    public static IReadOnlyList<ReferenceAnswer> Ask(IEnumerable<ReferenceQuestion> questions)
    {
        var answers = Node.Run("tests/Oracle", "run.mjs", JsonSerializer.Serialize(questions, Json));
        return JsonSerializer.Deserialize<ReferenceAnswer[]>(answers, Json) ?? [];
    }
}

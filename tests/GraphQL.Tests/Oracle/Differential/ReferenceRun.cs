using System.Text.Json;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.GraphQL.Tests.Oracle.Differential;

/// <summary>What the reference makes of a case; one of the three is set.</summary>
/// <param name="Syntax">The syntax error.</param>
/// <param name="Refused">The rules that the document breaks.</param>
/// <param name="Responses">The response, or one for each event of a subscription.</param>
internal sealed record ReferenceRun(ReferenceError? Syntax, IReadOnlyList<BrokenRule>? Refused, IReadOnlyList<ReferenceResponse>? Responses)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Asks about all cases in one process.</summary>
    public static IReadOnlyList<ReferenceRun> Ask(IReadOnlyDictionary<string, string> schemas, IReadOnlyList<DifferentialCase> cases) =>
        JsonSerializer.Deserialize<ReferenceRun[]>(
            Node.Run("tests/Oracle", "differential.mjs", JsonSerializer.Serialize(new { schemas, cases }, Json)), Json)!; // It writes a list.
}

/// <summary>A rule that a document breaks.</summary>
/// <param name="Rule">Its name, such as <c>KnownTypeNamesRule</c>.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Locations">The places.</param>
internal sealed record BrokenRule(string Rule, string Message, IReadOnlyList<SourcePosition> Locations);

/// <summary>A response of the reference.</summary>
/// <param name="IsRefused">Whether nothing ran.</param>
/// <param name="Data">The data.</param>
/// <param name="Errors">The errors; their paths are what counts.</param>
internal sealed record ReferenceResponse(bool IsRefused, JsonElement? Data, IReadOnlyList<ReferenceError> Errors);

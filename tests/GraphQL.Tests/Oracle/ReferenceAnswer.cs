using System.Text.Json;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>What the <see cref="ReferenceEngine"/> says.</summary>
/// <param name="Errors">The errors; empty when there are none.</param>
internal sealed record ReferenceAnswer(IReadOnlyList<ReferenceError> Errors)
{
    /// <summary>The printed document, schema or suggestion; null after errors.</summary>
    public string? Printed { get; init; }

    /// <summary>The data of an execution.</summary>
    public JsonElement? Data { get; init; }
}

/// <summary>An error of the <see cref="ReferenceEngine"/>.</summary>
/// <param name="Message">Its sentence.</param>
/// <param name="Locations">Its places; empty when there are none.</param>
/// <param name="Path">Its response path of strings and numbers; null when there is none.</param>
internal sealed record ReferenceError(string Message, IReadOnlyList<SourcePosition> Locations, JsonElement? Path);

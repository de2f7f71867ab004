using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>A result that is bytes already. Everybody may have it at once.</summary>
/// <param name="answer">The bytes.</param>
internal sealed class KeptResult(KeptAnswer answer) : ExecutionResult
{
    /// <summary>The bytes.</summary>
    public KeptAnswer Answer => answer;

    /// <inheritdoc/>
    public override RequestStatus Status => RequestStatus.Executed;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => [];

    /// <summary>Null: nobody but the surfaces gets such results, and they write them.</summary>
    public override ResultNode? Data => null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => null;

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRaw(answer.Body.Span);
    }
}

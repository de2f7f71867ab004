using PyDotOrg.GraphQL.Execution.Costs;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>The answer to a client that wants to know a cost only: extensions without data.</summary>
internal sealed class CostOnlyResult(Cost cost) : ExecutionResult
{
    /// <inheritdoc/>
    public override RequestStatus Status => RequestStatus.Executed;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => [];

    /// <inheritdoc/>
    public override ResultNode? Data => null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?> Extensions { get; } = cost.ToExtensions();

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRaw("{\"extensions\":"u8);
        ErrorWriter.WriteMap(writer, Extensions);
        writer.WriteByte((byte)'}');
    }
}

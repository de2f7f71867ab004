using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>The result of a request without data: nothing ran, or it was ended before it was done.</summary>
/// <param name="status">How far the request came.</param>
/// <param name="errors">Why it came no further.</param>
internal sealed class RefusedResult(RequestStatus status, IReadOnlyList<GraphQLError> errors) : ExecutionResult
{
    /// <inheritdoc/>
    public override RequestStatus Status => status;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => errors;

    /// <inheritdoc/>
    public override ResultNode? Data => null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => null;

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(writer, errors);
        writer.WriteByte((byte)'}');
    }
}

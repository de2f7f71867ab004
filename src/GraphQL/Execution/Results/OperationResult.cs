using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>The result of an operation that ran.</summary>
/// <param name="runner">The operation; it is disposed with the result.</param>
/// <param name="data">The data; null when null propagated to the root.</param>
/// <param name="errors">The errors.</param>
/// <param name="extensions">The extensions; null when there are none.</param>
internal sealed class OperationResult(
    OperationRunner runner, ResultObject? data, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions)
    : ExecutionResult
{
    /// <inheritdoc/>
    public override RequestStatus Status => RequestStatus.Executed;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => errors;

    /// <inheritdoc/>
    public override ResultNode? Data => data;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => extensions;

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (errors.Count > 0)
        {
            writer.WriteRaw("{\"errors\":"u8);
            ErrorWriter.Write(writer, errors);
            writer.WriteRaw(",\"data\":"u8);
        }
        else
        {
            writer.WriteRaw("{\"data\":"u8);
        }

        if (data is null)
        {
            writer.WriteNull();
        }
        else
        {
            data.Write(writer);
        }

        if (extensions is not null)
        {
            writer.WriteRaw(",\"extensions\":"u8);
            ErrorWriter.WriteMap(writer, extensions);
        }

        writer.WriteByte((byte)'}');
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        runner.Dispose();
        base.Dispose(disposing);
    }
}

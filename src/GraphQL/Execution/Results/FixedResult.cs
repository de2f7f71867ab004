using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>A result that answers many requests. It keeps the buffers of the run that it comes from; nobody gives them back.</summary>
internal sealed class FixedResult : ExecutionResult
{
    private readonly ResultNode? _data;
    private readonly byte[] _json;

    /// <summary>Keeps a result without errors.</summary>
    public FixedResult(ExecutionResult result)
    {
        _data = result.Data;
        using var writer = new JsonWriter();
        result.Write(writer);
        _json = writer.WrittenSpan.ToArray();
    }

    /// <summary>The bytes of the whole response.</summary>
    public int Length => _json.Length;

    /// <inheritdoc/>
    public override RequestStatus Status => RequestStatus.Executed;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => [];

    /// <inheritdoc/>
    public override ResultNode? Data => _data;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => null;

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRaw(_json);
    }
}

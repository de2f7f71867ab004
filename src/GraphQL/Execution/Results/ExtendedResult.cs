using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>A result with one more member in its extensions.</summary>
/// <param name="result">The result; it is disposed with this one.</param>
/// <param name="name">The member's name.</param>
/// <param name="value">The member's value.</param>
internal sealed class ExtendedResult(ExecutionResult result, string name, object? value) : ExecutionResult
{
    private readonly Dictionary<string, object?> _extensions = new(result.Extensions ?? new Dictionary<string, object?>()) { [name] = value };

    /// <inheritdoc/>
    public override RequestStatus Status => result.Status;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => result.Errors;

    /// <inheritdoc/>
    public override ResultNode? Data => result.Data;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => _extensions;

    /// <summary>Writes the result; extensions are the last member of every result.</summary>
    public override void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        result.Write(writer);
        writer.Truncate(writer.Length - 1);
        if (result.Extensions is { } known)
        {
            using var own = new JsonWriter();
            own.WriteRaw(",\"extensions\":"u8);
            ErrorWriter.WriteMap(own, known);
            writer.Truncate(writer.Length - own.Length);
        }

        writer.WriteRaw(",\"extensions\":"u8);
        ErrorWriter.WriteMap(writer, _extensions);
        writer.WriteByte((byte)'}');
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        result.Dispose();
        base.Dispose(disposing);
    }
}

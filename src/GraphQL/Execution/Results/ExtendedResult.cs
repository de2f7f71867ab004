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
        if (result.Extensions is { Count: > 0 })
        {
            writer.Truncate(writer.Length - 2); // The ends of the extensions and of the result.
            writer.WriteByte((byte)',');
        }
        else
        {
            writer.Truncate(writer.Length - 1);
            writer.WriteRaw(",\"extensions\":{"u8);
        }

        using var member = new JsonWriter();
        ErrorWriter.WriteMap(member, [KeyValuePair.Create(name, value)]);
        writer.WriteRaw(member.WrittenSpan[1..]);
        writer.WriteByte((byte)'}');
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        result.Dispose();
        base.Dispose(disposing);
    }
}

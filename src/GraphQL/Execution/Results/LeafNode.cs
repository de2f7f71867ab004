using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>A finished leaf, or list of leaves, as JSON.</summary>
/// <param name="json">The JSON; it lives as long as the result.</param>
public sealed class LeafNode(ReadOnlyMemory<byte> json) : ResultNode
{
    /// <summary>The JSON; it lives as long as the result.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => writer.WriteRaw(Json.Span);
}

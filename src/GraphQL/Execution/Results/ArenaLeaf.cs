using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>A leaf in a container that has no places for ranges of the arena.</summary>
/// <param name="arena">The arena; it may move its bytes while it grows, so they are taken when they are written.</param>
/// <param name="start">Where the leaf starts.</param>
/// <param name="length">How long it is.</param>
internal sealed class ArenaLeaf(JsonWriter arena, int start, int length) : ResultNode
{
    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => writer.WriteRaw(arena.WrittenSpan.Slice(start, length));
}

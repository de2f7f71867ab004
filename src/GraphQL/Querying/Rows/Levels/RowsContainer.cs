using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>The array of a list's rows, as one of the fields that show them has it. Its places are the rows.</summary>
/// <param name="level">The rows' level.</param>
/// <param name="bucket">The list.</param>
/// <param name="face">The field's template.</param>
internal sealed class RowsContainer(RowLevel level, int bucket, int face) : ResultContainer
{
    /// <inheritdoc/>
    public override object GetPathSegment(int index) => index;

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => throw new InvalidOperationException("Rows come from their statement.");

    /// <inheritdoc/>
    public override bool TrySetNull(int index) => level.TrySetRowNull(bucket, face, index);

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => level.WriteRows(writer, bucket, face);
}

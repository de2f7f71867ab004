using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>An object of a row as fields in memory and errors see it; the row itself needs none.</summary>
/// <param name="level">The row's level.</param>
/// <param name="slot">The slot of the row.</param>
internal sealed class RowContainer(RowLevel level, int slot) : ResultContainer
{
    /// <summary>A place of the row.</summary>
    public RowPlace PlaceAt(int index) => level.TemplateOf(slot).Places[index];

    /// <inheritdoc/>
    public override object GetPathSegment(int index)
    {
        var template = level.TemplateOf(slot);
        var place = template.Places[index];
        var selection = place.Selection ?? template.Objects[place.Object].Selection;
        return selection!.ResponseName; // The row's own object has no place in itself.
    }

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => level.GapOf(slot, index).Value = value;

    /// <inheritdoc/>
    public override bool TrySetNull(int index)
    {
        var template = level.TemplateOf(slot);
        var place = template.Places[index];
        var isNullable = place.Kind == RowPlaceKind.ObjectStart
            ? template.Objects[place.Object].IsNullable
            : !place.Selection!.Field.Type.IsNonNull(); // Other places are those of fields.
        if (isNullable)
        {
            level.GapOf(slot, index).IsNull = true;
        }

        return isNullable;
    }

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => level.WriteSlot(writer, slot);
}

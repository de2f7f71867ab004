namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>An object in memory that fields of a row are asked with.</summary>
/// <param name="Slot">The slot of the row.</param>
/// <param name="Object">The object, by its position in the template.</param>
/// <param name="Value">The object itself.</param>
internal readonly record struct RowParent(int Slot, int Object, object Value);

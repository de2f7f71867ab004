using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>A field of a row that has to be asked for with the context of each request.</summary>
/// <param name="Selection">The field.</param>
/// <param name="Parent">The object type that it stands in.</param>
internal readonly record struct DynamicField(Selection Selection, ObjectType Parent);

/// <summary>Finds the fields of one statement whose projections differ from request to request.</summary>
internal static class DynamicFields
{
    /// <summary>The fields, in the order of the selection.</summary>
    /// <param name="selection">The field whose rows the statement gives.</param>
    /// <param name="type">The object type of the rows.</param>
    /// <param name="flags">Which fields are included.</param>
    public static DynamicField[] Find(Selection selection, ObjectType type, ulong flags)
    {
        var found = new List<DynamicField>();
        foreach (var set in RowSets.Of(selection, type, flags))
        {
            AddObject(found, set, flags);
        }

        return [.. found];
    }

    private static void AddObject(List<DynamicField> found, SelectionSet set, ulong flags)
    {
        foreach (var selection in set.Selections)
        {
            var form = FieldForms.Of(selection);
            if (!selection.IsIncluded(flags) || form is not (FieldForm.Leaf or FieldForm.Object or FieldForm.List))
            {
                continue;
            }

            if (!selection.Field.Resolver!.IsStaticProjection) // These forms have a projection.
            {
                found.Add(new DynamicField(selection, set.Type));
            }

            if (form == FieldForm.Object && selection.Field.Type.NamedType() is ObjectType inner)
            {
                AddObject(found, selection.GetSelectionSet(inner), flags);
            }
        }
    }
}

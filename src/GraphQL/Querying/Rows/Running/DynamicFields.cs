using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Querying.Rows.Templates;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>A field of a row whose projection has to be asked for with the context of each request.</summary>
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
        if (selection.Field.Resolver?.Data is { Paging: not PagingKind.None })
        {
            AddPage(found, selection.GetSelectionSet((ObjectType)selection.Field.Type.NamedType()), type, flags);
        }
        else
        {
            AddObject(found, selection.GetSelectionSet(type), flags);
        }

        return [.. found];
    }

    private static void AddPage(List<DynamicField> found, SelectionSet page, ObjectType type, ulong flags)
    {
        foreach (var selection in page.Selections)
        {
            if (selection.IsIncluded(flags) && selection.Field.Binding is PagingField.Nodes or PagingField.Items)
            {
                AddObject(found, selection.GetSelectionSet(type), flags);
            }
            else if (selection.IsIncluded(flags) && selection.Field.Binding is PagingField.Edges)
            {
                AddEdge(found, selection.GetSelectionSet((ObjectType)selection.Field.Type.NamedType()), type, flags);
            }
        }
    }

    private static void AddEdge(List<DynamicField> found, SelectionSet edge, ObjectType type, ulong flags)
    {
        foreach (var selection in edge.Selections)
        {
            if (selection.IsIncluded(flags) && selection.Field.Binding is PagingField.Node)
            {
                AddObject(found, selection.GetSelectionSet(type), flags);
            }
        }
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

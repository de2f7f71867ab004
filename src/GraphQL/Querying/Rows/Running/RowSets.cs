using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>Finds the selection sets on the rows of a field: its own, or those inside its pages.</summary>
internal static class RowSets
{
    /// <summary>The selection sets.</summary>
    /// <param name="selection">The field.</param>
    /// <param name="type">The object type of the rows.</param>
    /// <param name="flags">Which fields are included.</param>
    public static IEnumerable<SelectionSet> Of(Selection selection, ObjectType type, ulong flags) =>
        selection.Field.Resolver?.Data is { Paging: not PagingKind.None }
            ? OfPage(selection.GetSelectionSet((ObjectType)selection.Field.Type.NamedType()), type, flags)
            : [selection.GetSelectionSet(type)];

    private static IEnumerable<SelectionSet> OfPage(SelectionSet page, ObjectType type, ulong flags)
    {
        foreach (var selection in page.Selections)
        {
            if (!selection.IsIncluded(flags))
            {
                continue;
            }

            switch (selection.Field.Binding)
            {
                case PagingField.Nodes or PagingField.Items or PagingField.Node:
                    yield return selection.GetSelectionSet(type);
                    break;
                case PagingField.Edges:
                    foreach (var inner in OfPage(selection.GetSelectionSet((ObjectType)selection.Field.Type.NamedType()), type, flags))
                    {
                        yield return inner;
                    }

                    break;
                default:
                    break;
            }
        }
    }
}

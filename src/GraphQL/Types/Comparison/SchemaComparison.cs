using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>Finds what has changed between two schemas and whom that can hurt.</summary>
public static class SchemaComparison
{
    private static readonly OperationType[] Operations = [OperationType.Query, OperationType.Mutation, OperationType.Subscription];

    /// <summary>Compares two schemas; the order of definitions does not count, applied directives other than <c>@deprecated</c> neither.</summary>
    /// <param name="before">The schema that clients know.</param>
    /// <param name="after">The schema that shall take its place.</param>
    /// <returns>The differences, the breaking ones first, then by coordinate.</returns>
    public static IReadOnlyList<SchemaChange> Compare(GraphQLSchema before, GraphQLSchema after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeList();
        CompareRoots(before, after, changes);
        ChangeList.Pair(
            Own(before),
            Own(after),
            static type => type.Name,
            old => changes.Add(SchemaChangeKind.TypeRemoved, old.Name, $"The type \"{old.Name}\" was removed."),
            added => changes.Add(SchemaChangeKind.TypeAdded, added.Name, $"The type \"{added.Name}\" was added."),
            (old, now) => TypeComparison.Compare(old, now, changes));
        DirectiveComparison.Compare(before.Directives, after.Directives, changes);
        return changes.InOrder();
    }

    /// <summary>Scalars of the specification come and go with their use, which says nothing by itself.</summary>
    private static IEnumerable<NamedType> Own(GraphQLSchema schema) =>
        schema.Types.Where(static type => type is not ScalarType { IsSpecified: true });

    private static void CompareRoots(GraphQLSchema before, GraphQLSchema after, ChangeList changes)
    {
        foreach (var operation in Operations)
        {
            var (old, now) = (before.GetRootType(operation)?.Name, after.GetRootType(operation)?.Name);
            if (old == now)
            {
                continue;
            }

            var name = operation.ToString().ToLowerInvariant();
            changes.Add(
                old is null ? SchemaChangeKind.RootTypeAdded : SchemaChangeKind.RootTypeChanged,
                "schema",
                $"The root type of {name} operations changed from {old ?? "none"} to {now ?? "none"}.");
        }
    }
}

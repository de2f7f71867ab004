namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>Compares what directives are declared. Directives that the schema keeps to itself are nobody's business.</summary>
internal static class DirectiveComparison
{
    public static void Compare(IEnumerable<DirectiveDefinition> before, IEnumerable<DirectiveDefinition> after, ChangeList changes) => ChangeList.Pair(
        before.Where(static directive => !directive.IsInternal),
        after.Where(static directive => !directive.IsInternal),
        static directive => directive.Name,
        old => changes.Add(SchemaChangeKind.DirectiveRemoved, $"@{old.Name}", $"The directive @{old.Name} was removed."),
        added => changes.Add(SchemaChangeKind.DirectiveAdded, $"@{added.Name}", $"The directive @{added.Name} was added."),
        (old, now) => Compare(old, now, changes));

    private static void Compare(DirectiveDefinition before, DirectiveDefinition after, ChangeList changes)
    {
        var coordinate = $"@{before.Name}";
        InputComparison.DirectiveArguments(before.Name).Compare(before.Arguments, after.Arguments, changes);
        if (before.IsRepeatable != after.IsRepeatable)
        {
            changes.Add(
                after.IsRepeatable ? SchemaChangeKind.DirectiveRepeatableAdded : SchemaChangeKind.DirectiveRepeatableRemoved,
                coordinate,
                $"{coordinate} can {(after.IsRepeatable ? "now" : "no longer")} stand several times in one place.");
        }

        ChangeList.Pair(
            before.Locations,
            after.Locations,
            static location => location,
            old => changes.Add(SchemaChangeKind.DirectiveLocationRemoved, coordinate, $"{coordinate} can no longer stand at {old}."),
            added => changes.Add(SchemaChangeKind.DirectiveLocationAdded, coordinate, $"{coordinate} can stand at {added} now."));
        changes.CompareTexts(coordinate, (before.Description, null), (after.Description, null));
    }
}

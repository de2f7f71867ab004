namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>Compares two types of the same name.</summary>
internal static class TypeComparison
{
    public static void Compare(NamedType before, NamedType after, ChangeList changes)
    {
        if (before.Kind != after.Kind)
        {
            changes.Add(
                SchemaChangeKind.TypeChangedKind,
                before.Name,
                $"\"{before.Name}\" was of the kind {before.Kind} and is of the kind {after.Kind}.");
            return;
        }

        changes.CompareTexts(before.Name, (before.Description, null), (after.Description, null));
        switch (before, after)
        {
            case (ComplexType old, ComplexType now):
                CompareFields(old, now, changes);
                CompareInterfaces(old, now, changes);
                break;
            case (InputObjectType old, InputObjectType now):
                CompareInputObjects(old, now, changes);
                break;
            case (EnumType old, EnumType now):
                CompareValues(old, now, changes);
                break;
            case (UnionType old, UnionType now):
                CompareMembers(old, now, changes);
                break;
            case (ScalarType old, ScalarType now) when old.SpecifiedBy != now.SpecifiedBy:
                changes.Add(
                    SchemaChangeKind.SpecifiedByChanged,
                    old.Name,
                    $"The scalar \"{old.Name}\" was specified by {old.SpecifiedBy ?? "nothing"} and is by {now.SpecifiedBy ?? "nothing"}.");
                break;
        }
    }

    private static void CompareFields(ComplexType before, ComplexType after, ChangeList changes) => ChangeList.Pair(
        before.Fields,
        after.Fields,
        static field => field.Name,
        old => changes.Add(SchemaChangeKind.FieldRemoved, old.Coordinate, $"The field {old.Coordinate} was removed."),
        added => changes.Add(SchemaChangeKind.FieldAdded, added.Coordinate, $"The field {added.Coordinate} was added."),
        (old, now) => CompareField(old, now, changes));

    private static void CompareField(OutputField before, OutputField after, ChangeList changes)
    {
        var coordinate = before.Coordinate;
        if (before.Type.ToString() != after.Type.ToString())
        {
            changes.Add(
                TypeCompatibility.PromisesAtLeast(before.Type, after.Type) ? SchemaChangeKind.FieldChangedKindSafe : SchemaChangeKind.FieldChangedKind,
                coordinate,
                $"The type of {coordinate} changed from {before.Type} to {after.Type}.");
        }

        changes.CompareTexts(coordinate, (before.Description, before.DeprecationReason), (after.Description, after.DeprecationReason));
        InputComparison.Arguments(coordinate).Compare(before.Arguments, after.Arguments, changes);
    }

    private static void CompareInterfaces(ComplexType before, ComplexType after, ChangeList changes) => ChangeList.Pair(
        before.Interfaces,
        after.Interfaces,
        static face => face.Name,
        old => changes.Add(SchemaChangeKind.ImplementedInterfaceRemoved, before.Name, $"\"{before.Name}\" no longer implements \"{old.Name}\"."),
        added => changes.Add(SchemaChangeKind.ImplementedInterfaceAdded, before.Name, $"\"{before.Name}\" implements \"{added.Name}\" now."));

    private static void CompareInputObjects(InputObjectType before, InputObjectType after, ChangeList changes)
    {
        if (before.IsOneOf != after.IsOneOf)
        {
            changes.Add(
                after.IsOneOf ? SchemaChangeKind.OneOfAdded : SchemaChangeKind.OneOfRemoved,
                before.Name,
                after.IsOneOf
                    ? $"\"{before.Name}\" takes exactly one of its fields now."
                    : $"\"{before.Name}\" no longer takes exactly one of its fields.");
        }

        InputComparison.Fields(before.Name).Compare(before.Fields, after.Fields, changes);
    }

    private static void CompareValues(EnumType before, EnumType after, ChangeList changes)
    {
        string At(EnumValue value) => $"{before.Name}.{value.Name}";
        ChangeList.Pair(
            before.Values,
            after.Values,
            static value => value.Name,
            old => changes.Add(SchemaChangeKind.ValueRemovedFromEnum, At(old), $"The enum value {At(old)} was removed."),
            added => changes.Add(SchemaChangeKind.ValueAddedToEnum, At(added), $"The enum value {At(added)} was added."),
            (old, now) => changes.CompareTexts(At(old), (old.Description, old.DeprecationReason), (now.Description, now.DeprecationReason)));
    }

    private static void CompareMembers(UnionType before, UnionType after, ChangeList changes) => ChangeList.Pair(
        before.Members,
        after.Members,
        static member => member.Name,
        old => changes.Add(SchemaChangeKind.TypeRemovedFromUnion, before.Name, $"\"{old.Name}\" is no longer a member of \"{before.Name}\"."),
        added => changes.Add(SchemaChangeKind.TypeAddedToUnion, before.Name, $"\"{added.Name}\" is a member of \"{before.Name}\" now."));
}

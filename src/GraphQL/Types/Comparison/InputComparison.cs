namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>
/// Compares what takes values: arguments of fields and of directives, fields of input objects. The three differ in their
/// coordinates and in the names of what can happen to them.
/// </summary>
internal sealed class InputComparison
{
    private readonly Func<InputField, string> _coordinate;

    private InputComparison(Func<InputField, string> coordinate) => _coordinate = coordinate;

    public required SchemaChangeKind Removed { get; init; }

    public required SchemaChangeKind RequiredAdded { get; init; }

    public required SchemaChangeKind OptionalAdded { get; init; }

    public required SchemaChangeKind Changed { get; init; }

    public required SchemaChangeKind ChangedSafely { get; init; }

    public required SchemaChangeKind DefaultChanged { get; init; }

    public required SchemaChangeKind DefaultAdded { get; init; }

    /// <summary>For the arguments of a field.</summary>
    public static InputComparison Arguments(string field) => new(argument => $"{field}({argument.Name}:)")
    {
        Removed = SchemaChangeKind.ArgRemoved,
        RequiredAdded = SchemaChangeKind.RequiredArgAdded,
        OptionalAdded = SchemaChangeKind.OptionalArgAdded,
        Changed = SchemaChangeKind.ArgChangedKind,
        ChangedSafely = SchemaChangeKind.ArgChangedKindSafe,
        DefaultChanged = SchemaChangeKind.ArgDefaultValueChange,
        DefaultAdded = SchemaChangeKind.ArgDefaultValueAdded,
    };

    /// <summary>For the arguments of a directive.</summary>
    public static InputComparison DirectiveArguments(string directive) => new(argument => $"@{directive}({argument.Name}:)")
    {
        Removed = SchemaChangeKind.DirectiveArgRemoved,
        RequiredAdded = SchemaChangeKind.RequiredDirectiveArgAdded,
        OptionalAdded = SchemaChangeKind.OptionalDirectiveArgAdded,
        Changed = SchemaChangeKind.ArgChangedKind,
        ChangedSafely = SchemaChangeKind.ArgChangedKindSafe,
        DefaultChanged = SchemaChangeKind.ArgDefaultValueChange,
        DefaultAdded = SchemaChangeKind.ArgDefaultValueAdded,
    };

    /// <summary>For the fields of an input object.</summary>
    public static InputComparison Fields(string type) => new(field => $"{type}.{field.Name}")
    {
        Removed = SchemaChangeKind.FieldRemoved,
        RequiredAdded = SchemaChangeKind.RequiredInputFieldAdded,
        OptionalAdded = SchemaChangeKind.OptionalInputFieldAdded,
        Changed = SchemaChangeKind.FieldChangedKind,
        ChangedSafely = SchemaChangeKind.FieldChangedKindSafe,
        DefaultChanged = SchemaChangeKind.InputFieldDefaultValueChange,
        DefaultAdded = SchemaChangeKind.InputFieldDefaultValueAdded,
    };

    public void Compare(IEnumerable<InputField> before, IEnumerable<InputField> after, ChangeList changes) => ChangeList.Pair(
        before,
        after,
        static input => input.Name,
        old => changes.Add(Removed, _coordinate(old), $"{_coordinate(old)} was removed."),
        added => changes.Add(
            added.IsRequired ? RequiredAdded : OptionalAdded,
            _coordinate(added),
            $"{_coordinate(added)} was added; it {(added.IsRequired ? "has to be given" : "can be left out")}."),
        (old, now) => Compare(old, now, changes));

    private void Compare(InputField before, InputField after, ChangeList changes)
    {
        var coordinate = _coordinate(before);
        CompareValues(before, after, coordinate, changes);
        changes.CompareTexts(coordinate, (before.Description, before.DeprecationReason), (after.Description, after.DeprecationReason));
    }

    /// <summary>One difference at most: what the type refuses counts more than a default, and a default more than what the type takes besides.</summary>
    private void CompareValues(InputField before, InputField after, string coordinate, ChangeList changes)
    {
        var types = $"The type of {coordinate} changed from {before.Type} to {after.Type}.";
        var (old, now) = (DefaultText.Of(before.DefaultValue), DefaultText.Of(after.DefaultValue));
        if (!TypeCompatibility.TakesAtLeast(before.Type, after.Type))
        {
            changes.Add(Changed, coordinate, types);
        }
        else if (old is not null && old != now)
        {
            changes.Add(DefaultChanged, coordinate, $"The default value of {coordinate} changed from {old} to {now ?? "none"}.");
        }
        else if (old is null && now is not null)
        {
            changes.Add(DefaultAdded, coordinate, $"{coordinate} has the default value {now} now.");
        }
        else if (old is null && before.Type.ToString() != after.Type.ToString())
        {
            changes.Add(ChangedSafely, coordinate, types);
        }
    }
}

namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>
/// The kinds of differences, from breaking to safe. Those that the reference implementation knows have its names
/// (graphql-js, <c>findSchemaChanges</c>).
/// </summary>
public enum SchemaChangeKind
{
    /// <summary>A type is gone.</summary>
    TypeRemoved,

    /// <summary>A type of that name is of another kind now, such as an interface that was an object.</summary>
    TypeChangedKind,

    /// <summary>A union has lost a member.</summary>
    TypeRemovedFromUnion,

    /// <summary>An enum has lost a value.</summary>
    ValueRemovedFromEnum,

    /// <summary>An input object demands a field that it did not have.</summary>
    RequiredInputFieldAdded,

    /// <summary>A type no longer implements an interface.</summary>
    ImplementedInterfaceRemoved,

    /// <summary>A field of an object, interface or input object is gone.</summary>
    FieldRemoved,

    /// <summary>A field has a type that old clients cannot read, or an input field one that refuses old values.</summary>
    FieldChangedKind,

    /// <summary>A field demands an argument that it did not have.</summary>
    RequiredArgAdded,

    /// <summary>An argument is gone.</summary>
    ArgRemoved,

    /// <summary>An argument has a type that refuses old values.</summary>
    ArgChangedKind,

    /// <summary>A directive is gone.</summary>
    DirectiveRemoved,

    /// <summary>An argument of a directive is gone.</summary>
    DirectiveArgRemoved,

    /// <summary>A directive demands an argument that it did not have.</summary>
    RequiredDirectiveArgAdded,

    /// <summary>A directive can no longer stand twice in one place.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>A directive can no longer stand in a place.</summary>
    DirectiveLocationRemoved,

    /// <summary>An operation has another root type, or none.</summary>
    RootTypeChanged,

    /// <summary>An input object takes exactly one of its fields now.</summary>
    OneOfAdded,

    /// <summary>The last kind that breaks clients.</summary>
    LastBreaking = OneOfAdded,

    /// <summary>An enum has a value that it did not have.</summary>
    ValueAddedToEnum,

    /// <summary>A union has a member that it did not have.</summary>
    TypeAddedToUnion,

    /// <summary>An input object has a new field that can be left out.</summary>
    OptionalInputFieldAdded,

    /// <summary>A field has a new argument that can be left out.</summary>
    OptionalArgAdded,

    /// <summary>A type implements an interface that it did not.</summary>
    ImplementedInterfaceAdded,

    /// <summary>The default value of an argument is another one or gone.</summary>
    ArgDefaultValueChange,

    /// <summary>The default value of an input field is another one or gone.</summary>
    InputFieldDefaultValueChange,

    /// <summary>A scalar's values are specified elsewhere.</summary>
    SpecifiedByChanged,

    /// <summary>The last kind that is dangerous for clients.</summary>
    LastDangerous = SpecifiedByChanged,

    /// <summary>A description is another one.</summary>
    DescriptionChanged,

    /// <summary>There is a new type.</summary>
    TypeAdded,

    /// <summary>There is a new directive.</summary>
    DirectiveAdded,

    /// <summary>An object or interface has a new field.</summary>
    FieldAdded,

    /// <summary>A directive can stand several times in one place.</summary>
    DirectiveRepeatableAdded,

    /// <summary>A directive can stand in a new place.</summary>
    DirectiveLocationAdded,

    /// <summary>A directive has a new argument that can be left out.</summary>
    OptionalDirectiveArgAdded,

    /// <summary>A field's type promises more, or an input field's type takes more.</summary>
    FieldChangedKindSafe,

    /// <summary>An argument's type takes more.</summary>
    ArgChangedKindSafe,

    /// <summary>An argument has a default value that it did not have.</summary>
    ArgDefaultValueAdded,

    /// <summary>An input field has a default value that it did not have.</summary>
    InputFieldDefaultValueAdded,

    /// <summary>There is a new kind of operation.</summary>
    RootTypeAdded,

    /// <summary>An input object no longer demands exactly one of its fields.</summary>
    OneOfRemoved,

    /// <summary>Something is deprecated, no longer so, or for another reason.</summary>
    DeprecationChanged,
}

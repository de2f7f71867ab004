using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <content>What is said about types that break a rule of the type system.</content>
internal static partial class Messages
{
    public const string QueryRootMissing = "Query root type must be provided.";
    public const string EmptyName = "Expected name to be a non-empty string.";

    public static string RootIsNoObject(OperationType operation, string type) => operation == OperationType.Query
        ? $"Query root type must be Object type, it cannot be {type}."
        : $"{operation} root type must be Object type if provided, it cannot be {type}.";

    public static string SharedRoot(string type, IReadOnlyList<OperationType> operations) =>
        $"All root types must be different, \"{type}\" type is used as {AndList([.. operations.Select(Name)])} root types.";

    public static string NameWithOtherCharacters(string name) => $"Names must only contain [_a-zA-Z0-9] but \"{name}\" does not.";

    public static string NameWithDigitFirst(string name) => $"Names must start with [_a-zA-Z] but \"{name}\" does not.";

    public static string ReservedName(string name) =>
        $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.";

    public static string ReservedEnumValue(string name) => $"Enum values cannot be named: {name}";

    public static string ManyTypes(string name) =>
        $"Schema must contain uniquely named types but contains multiple types named \"{name}\".";

    public static string NoFields(string type) => $"Type {type} must define one or more fields.";

    public static string NoOutputType(string coordinate, IType type) => $"The type of {coordinate} must be Output Type but got: {type}.";

    public static string NoInputType(string coordinate, IType type) => $"The type of {coordinate} must be Input Type but got: {type}.";

    public static string DeprecatedRequiredArgument(string coordinate) => $"Required argument {coordinate} cannot be deprecated.";

    public static string DeprecatedRequiredInputField(string coordinate) => $"Required input field {coordinate} cannot be deprecated.";

    public static string NoLocations(string directive) => $"Directive @{directive} must include 1 or more locations.";

    public static string UnknownLocation(string directive, string location) =>
        $"Directive @{directive} names the location {location}, which does not exist.{DidYouMean.For(location, DirectiveLocations.All)}";

    public static string DirectiveCycle(string directive, IReadOnlyList<string> path) =>
        $"Directive @{directive} must not reference itself, but does so through: {string.Join(", ", path)}.";

    public static string ImplementsOther(string type, string other) =>
        $"Type {type} must only implement Interface types, it cannot implement {other}.";

    public static string ImplementsItself(string type) =>
        $"Type {type} cannot implement itself because it would create a circular reference.";

    public static string ImplementsTwice(string type, string face) => $"Type {type} can only implement {face} once.";

    public static string ImplementsInCircle(string type, string face) =>
        $"Type {type} cannot implement {face} because it would create a circular reference.";

    public static string InheritedInterfaceMissing(string type, string inherited, string face) =>
        $"Type {type} must implement {inherited} because it is implemented by {face}.";

    public static string InterfaceFieldMissing(string field, string type) =>
        $"Interface field {field} expected but {type} does not provide it.";

    public static string InterfaceFieldType(string expected, IType expectedType, string actual, IType actualType) =>
        $"Interface field {expected} expects type {expectedType} but {actual} is type {actualType}.";

    public static string InterfaceArgumentMissing(string argument, string field) =>
        $"Interface field argument {argument} expected but {field} does not provide it.";

    public static string InterfaceArgumentType(string expected, IType expectedType, string actual, IType actualType) =>
        $"Interface field argument {expected} expects type {expectedType} but {actual} is type {actualType}.";

    public static string ExtraRequiredArgument(string argument, IType type, string field) =>
        $"Argument \"{argument}\" must not be required type \"{type}\" if not provided by the Interface field \"{field}\".";

    public static string DeprecatedOnlyHere(string interfaceField, string field) =>
        $"Interface field {interfaceField} is not deprecated, so implementation field {field} must not be deprecated.";

    public static string NoMembers(string union) => $"Union type {union} must define one or more member types.";

    public static string IncludesTwice(string union, string member) => $"Union type {union} can only include type {member} once.";

    public static string IncludesOther(string union, string type) =>
        $"Union type {union} can only include Object types, it cannot include {type}.";

    public static string NoValues(string type) => $"Enum type {type} must define one or more values.";

    public static string NoInputFields(string type) => $"Input Object type {type} must define one or more fields.";

    public static string OneOfNotNullable(string coordinate) => $"OneOf input field {coordinate} must be nullable.";

    public static string OneOfWithDefault(string coordinate) => $"OneOf input field {coordinate} cannot have a default value.";

    public static string NoFiniteValue(string type, IEnumerable<string> path) =>
        $"Input Object {type} cannot be provided a finite value because it references itself through fields: {string.Join(", ", path)}.";

    public static string DefaultCycle(string field, IReadOnlyList<string> path) =>
        $"Invalid circular reference. The default value of Input Object field {field} references itself"
        + (path.Count == 0 ? "." : $" via the default values of: {string.Join(", ", path)}.");

    public static string NoSuchClrValue(string coordinate, Type? type) => $"The enum value \"{coordinate}\" has no counterpart in {type?.Name}.";

    public static string ResolverWithoutType(string coordinate, string type, IEnumerable<string> known) =>
        $"The resolver of \"{coordinate}\" belongs to no field: \"{type}\" is no object type.{DidYouMean.For(type, known)}";

    public static string ResolverWithoutField(string coordinate, string type, IEnumerable<string> known) =>
        $"The resolver of \"{coordinate}\" belongs to no field of \"{type}\".{DidYouMean.For(coordinate[(type.Length + 1)..], known)}";

    public static string RuntimeTypeWithoutType(string name, IEnumerable<string> known) =>
        $"A CLR type is bound to \"{name}\", which is not defined.{DidYouMean.For(name, known)}";

    private static string AndList(string[] items) => items.Length == 2
        ? $"{items[0]} and {items[1]}"
        : $"{string.Join(", ", items[..^1])}, and {items[^1]}";
}

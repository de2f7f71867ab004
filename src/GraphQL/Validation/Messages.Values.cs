using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation;

internal static partial class Messages
{
    public static string DuplicateVariable(string name) => $"There can be only one variable named \"${name}\".";

    public static string NonInputVariable(string name, string type) => $"Variable \"${name}\" cannot be non-input type \"{type}\".";

    public static string UndefinedVariables(IReadOnlyList<string> names, string? operation) =>
        $"{Variables(names)} not defined{(operation is null ? "" : $" by operation \"{operation}\"")}.";

    public static string UnusedVariables(IReadOnlyList<string> names, string? operation) =>
        $"{Variables(names)} never used{(operation is null ? "" : $" in operation \"{operation}\"")}.";

    public static string MisusedVariable(string name, IType type, IType expected) =>
        $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".";

    public static string NullableVariableInOneOf(string name, IType type, InputObjectType container) =>
        $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{container}\".";

    public static string DuplicateInputField(string name) => $"There can be only one input field named \"{name}\".";

    public static string NullForNonNull(IType type) => $"Expected value of non-null type \"{type}\" not to be null.";

    public static string NotAnObject(IType type, ValueNode value) =>
        $"Expected value of type \"{type}\" to be an object, found: {Print(value)}.";

    public static string RequiredInputField(InputObjectType type, string field, ValueNode value) =>
        $"Expected value of type \"{type}\" to include required field \"{field}\", found: {Print(value)}.";

    public static string UnknownInputField(InputObjectType type, string field, string found)
    {
        var suggestion = DidYouMean.For(field, type.Fields.Select(static f => f.Name));
        var link = suggestion.Length == 0 ? ", found" : $".{suggestion} Found";
        return $"Expected value of type \"{type}\" not to include unknown field \"{field}\"{link}: {found}.";
    }

    public static string NotExactlyOneField(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    public static string NotAnEnumValue(EnumType type, ValueNode value)
    {
        var text = Print(value);
        var suggestion = DidYouMean.For(text, type.Values.Select(static v => v.Name), "the enum value");
        return value is EnumValueNode
            ? $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}"
            : $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}";
    }

    public static string NotAScalarValue(ScalarType type, ValueNode value) => type switch
    {
        { IsSpecified: true, Name: "Int" } when value is IntValueNode =>
            $"Int cannot represent non 32-bit signed integer value: {Print(value)}",
        { IsSpecified: true, Name: "Int" } => $"Int cannot represent non-integer value: {Print(value)}",
        { IsSpecified: true, Name: "Float" } => $"Float cannot represent non numeric value: {Print(value)}",
        { IsSpecified: true, Name: "String" } => $"String cannot represent a non string value: {Print(value)}",
        { IsSpecified: true, Name: "Boolean" } => $"Boolean cannot represent a non boolean value: {Print(value)}",
        { IsSpecified: true, Name: "ID" } => $"ID cannot represent a non-string and non-integer value: {Print(value)}",
        _ => $"Expected value of type \"{type}\", found: {Print(value)}.",
    };

    /// <summary>The value as GraphQL text, or as much of it as a message may hold.</summary>
    public static string Print(ValueNode value) => Abbreviate(SyntaxPrinter.Print(value));

    private static string Variables(IReadOnlyList<string> names) => names.Count == 1
        ? $"Variable \"${names[0]}\" is"
        : $"Variables {Abbreviate(string.Join(", ", names.Select(static name => $"\"${name}\"")))} are";
}

using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <content>What is said about literals that are no values of their types.</content>
internal static partial class Messages
{
    public static string UnexpectedNull(IType type) => $"Expected value of non-null type \"{type}\" not to be null.";

    public static string NoObject(IType type, ValueNode literal) =>
        $"Expected value of type \"{type}\" to be an object, found: {Print(literal)}.";

    public static string MissingInputField(InputObjectType type, string field, ValueNode literal) =>
        $"Expected value of type \"{type}\" to include required field \"{field}\", found: {Print(literal)}.";

    public static string UnknownInputField(InputObjectType type, string field, ValueNode literal)
    {
        var suggestion = DidYouMean.For(field, type.Fields.Select(each => each.Name));
        var found = suggestion.Length > 0 ? $".{suggestion} Found" : ", found";
        return $"Expected value of type \"{type}\" not to include unknown field \"{field}\"{found}: {Print(literal)}.";
    }

    public static string NotExactlyOneField(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    public static string NoEnumValue(EnumType type, ValueNode literal)
    {
        var text = Print(literal);
        var suggestion = DidYouMean.For(text, type.Values.Select(value => value.Name), "the enum value");
        return literal is EnumValueNode
            ? $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}"
            : $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}";
    }

    public static string NoScalarValue(ScalarType type, ValueNode literal)
    {
        var text = Print(literal);
        return type switch
        {
            IntType when literal is IntValueNode => $"Int cannot represent non 32-bit signed integer value: {text}",
            IntType => $"Int cannot represent non-integer value: {text}",
            FloatType => $"Float cannot represent non numeric value: {text}",
            StringType => $"String cannot represent a non string value: {text}",
            BooleanType => $"Boolean cannot represent a non boolean value: {text}",
            IdType => $"ID cannot represent a non-string and non-integer value: {text}",
            _ => $"Expected value of type \"{type}\", found: {text}.",
        };
    }

    public static string InvalidArgument(string coordinate, LiteralProblem problem) =>
        $"Argument \"{coordinate}\" has invalid value{At(problem)}: {problem.Message}";

    public static string InvalidDefault(string coordinate, LiteralProblem problem) =>
        $"{coordinate} has invalid default value{At(problem)}: {problem.Message}";

    private static string At(LiteralProblem problem) => problem.Path.Count == 0
        ? ""
        : " at " + string.Concat(problem.Path.Select(step => step is int position ? $"[{position}]" : $".{step}"));

    private static string Print(ValueNode literal) => SyntaxPrinter.Print(literal);
}

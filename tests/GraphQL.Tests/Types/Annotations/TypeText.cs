using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

/// <summary>Types as one reads them in a document, without descriptions and directives.</summary>
internal static class TypeText
{
    public static string Of(GraphQLSchema schema, string type) => Of(schema.GetType<NamedType>(type));

    public static string Of(NamedType type) => type switch
    {
        ObjectType => $"type {Head((ObjectType)type)} {{ {Fields((ObjectType)type)} }}",
        InterfaceType => $"interface {Head((InterfaceType)type)} {{ {Fields((InterfaceType)type)} }}",
        UnionType union => $"union {union.Name} = {string.Join(" | ", union.Members.Select(member => member.Name))}",
        EnumType choice => $"enum {choice.Name} {{ {string.Join(' ', choice.Values.Select(value => value.Name))} }}",
        InputObjectType input => $"input {input.Name}{(input.IsOneOf ? " @oneOf" : "")} {{ {string.Join(' ', input.Fields.Select(Of))} }}",
        _ => $"scalar {type.Name}",
    };

    public static string Of(OutputField field) => field.Arguments.Count == 0
        ? $"{field.Name}: {field.Type}"
        : $"{field.Name}({string.Join(' ', field.Arguments.Select(Of))}): {field.Type}";

    private static string Of(InputField field) =>
        field.DefaultValue is null ? $"{field.Name}: {field.Type}" : $"{field.Name}: {field.Type} = {field.DefaultValue}";

    private static string Head(ComplexType type) =>
        type.Interfaces.Count == 0 ? type.Name : $"{type.Name} implements {string.Join(" & ", type.Interfaces.Select(face => face.Name))}";

    private static string Fields(ComplexType type) => string.Join(' ', type.Fields.Select(Of));
}

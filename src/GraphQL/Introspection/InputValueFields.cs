using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using static PyDotOrg.GraphQL.Introspection.Describing;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary><c>__InputValue</c> (specification, section 4.2.4).</summary>
internal static class InputValueFields
{
    /// <summary>The fields in the order of the specification.</summary>
    public static NamedElements<OutputField> Create() =>
    [
        Field("name", RequiredString, "The name.", static c => c.Parent<InputField>().Name),
        Field("description", BuiltInScalars.String, "What the value means.", static c => c.Parent<InputField>().Description),
        Field("type", new NonNullType(IntrospectionTypes.Type), "The type of the value.", static c => c.Parent<InputField>().Type),
        Field(
            "defaultValue",
            BuiltInScalars.String,
            "The value that is taken when none is given, as it is written in documents.",
            static c => c.Parent<InputField>().DefaultValue is { } value ? SyntaxPrinter.Print(value) : null),
        Field(
            "isDeprecated",
            RequiredBoolean,
            "Whether the value should no longer be given.",
            static c => c.Parent<InputField>().DeprecationReason is not null),
        Field(
            "deprecationReason",
            BuiltInScalars.String,
            "Why the value should no longer be given.",
            static c => c.Parent<InputField>().DeprecationReason),
    ];
}

using PyDotOrg.GraphQL.Types;
using static PyDotOrg.GraphQL.Introspection.Describing;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary><c>__Field</c> (specification, section 4.2.3).</summary>
internal static class FieldFields
{
    /// <summary>The fields in the order of the specification.</summary>
    public static NamedElements<OutputField> Create() =>
    [
        Field("name", RequiredString, "The name.", static c => c.Parent<OutputField>().Name),
        Field("description", BuiltInScalars.String, "What the field gives.", static c => c.Parent<OutputField>().Description),
        ListField(
            "args",
            RequiredListOf(IntrospectionTypes.InputValue),
            "The arguments.",
            static c => Listed(c, c.Parent<OutputField>().Arguments, static argument => argument.DeprecationReason)),
        Field("type", new NonNullType(IntrospectionTypes.Type), "The type of the value.", static c => c.Parent<OutputField>().Type),
        Field(
            "isDeprecated",
            RequiredBoolean,
            "Whether the field should no longer be used.",
            static c => c.Parent<OutputField>().DeprecationReason is not null),
        Field(
            "deprecationReason",
            BuiltInScalars.String,
            "Why the field should no longer be used.",
            static c => c.Parent<OutputField>().DeprecationReason),
    ];
}

using PyDotOrg.GraphQL.Types;
using static PyDotOrg.GraphQL.Introspection.Describing;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary><c>__EnumValue</c> (specification, section 4.2.5).</summary>
internal static class EnumValueFields
{
    /// <summary>The fields in the order of the specification.</summary>
    public static NamedElements<OutputField> Create() =>
    [
        Field("name", RequiredString, "The name.", static c => c.Parent<EnumValue>().Name),
        Field("description", BuiltInScalars.String, "What the value means.", static c => c.Parent<EnumValue>().Description),
        Field(
            "isDeprecated",
            RequiredBoolean,
            "Whether the value should no longer be used.",
            static c => c.Parent<EnumValue>().DeprecationReason is not null),
        Field(
            "deprecationReason",
            BuiltInScalars.String,
            "Why the value should no longer be used.",
            static c => c.Parent<EnumValue>().DeprecationReason),
    ];
}

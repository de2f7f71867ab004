using PyDotOrg.GraphQL.Types;
using static PyDotOrg.GraphQL.Introspection.Describing;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary><c>__Directive</c> (specification, section 4.2.6).</summary>
internal static class DirectiveFields
{
    /// <summary>The fields in the order of the specification.</summary>
    public static NamedElements<OutputField> Create() =>
    [
        Field("name", RequiredString, "The name without the at sign.", static c => c.Parent<DirectiveDefinition>().Name),
        Field("description", BuiltInScalars.String, "What the directive does.", static c => c.Parent<DirectiveDefinition>().Description),
        Field(
            "isRepeatable",
            RequiredBoolean,
            "Whether it may stand several times in one place.",
            static c => c.Parent<DirectiveDefinition>().IsRepeatable),
        Field(
            "locations",
            RequiredListOf(IntrospectionTypes.DirectiveLocation),
            "The places where it may stand.",
            static c => c.Parent<DirectiveDefinition>().Locations),
        ListField(
            "args",
            RequiredListOf(IntrospectionTypes.InputValue),
            "The arguments.",
            static c => Listed(c, c.Parent<DirectiveDefinition>().Arguments, static argument => argument.DeprecationReason)),
    ];
}

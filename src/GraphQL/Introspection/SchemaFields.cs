using PyDotOrg.GraphQL.Types;
using static PyDotOrg.GraphQL.Introspection.Describing;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary><c>__Schema</c> (specification, section 4.2.1).</summary>
internal static class SchemaFields
{
    /// <summary>The fields in the order of the specification.</summary>
    public static NamedElements<OutputField> Create() =>
    [
        Field("description", BuiltInScalars.String, "What the schema is for.", static c => c.Parent<GraphQLSchema>().Description),
        Field("types", RequiredListOf(IntrospectionTypes.Type), "Every named type.", static c => c.Parent<GraphQLSchema>().Types),
        Field("queryType", new NonNullType(IntrospectionTypes.Type), "The root of queries.", static c => c.Parent<GraphQLSchema>().QueryType),
        Field("mutationType", IntrospectionTypes.Type, "The root of mutations, if there are any.", static c => c.Parent<GraphQLSchema>().MutationType),
        Field(
            "subscriptionType",
            IntrospectionTypes.Type,
            "The root of subscriptions, if there are any.",
            static c => c.Parent<GraphQLSchema>().SubscriptionType),
        Field(
            "directives",
            RequiredListOf(IntrospectionTypes.Directive),
            "Every directive that documents may use.",
            static c => c.Parent<GraphQLSchema>().Directives.Where(static directive => !directive.IsInternal)),
    ];
}

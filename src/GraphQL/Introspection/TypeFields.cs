using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using static PyDotOrg.GraphQL.Introspection.Describing;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary><c>__Type</c> (specification, section 4.2.2).</summary>
internal static class TypeFields
{
    /// <summary>The fields in the order of the specification.</summary>
    public static NamedElements<OutputField> Create() =>
    [
        Field("kind", new NonNullType(IntrospectionTypes.TypeKind), "What the type is.", static c => c.Parent<IType>().Kind),
        Field("name", BuiltInScalars.String, "The name; lists and non-nulls have none.", static c => (c.Parent<IType>() as NamedType)?.Name),
        Field("description", BuiltInScalars.String, "What the type is for.", static c => (c.Parent<IType>() as NamedType)?.Description),
        Field(
            "specifiedByURL",
            BuiltInScalars.String,
            "Where the form of a scalar's values is specified.",
            static c => (c.Parent<IType>() as ScalarType)?.SpecifiedBy),
        ListField("fields", ListOf(IntrospectionTypes.Field), "The fields of an object or interface.", ListFields),
        Field(
            "interfaces",
            ListOf(IntrospectionTypes.Type),
            "The interfaces that an object or interface implements.",
            static c => (c.Parent<IType>() as ComplexType)?.Interfaces),
        Field(
            "possibleTypes",
            ListOf(IntrospectionTypes.Type),
            "The objects that an interface or union stands for.",
            static c => c.Parent<IType>() is NamedType type && type.IsAbstract() ? c.Schema.GetPossibleTypes(type).ToArray() : null),
        ListField("enumValues", ListOf(IntrospectionTypes.EnumValue), "The values of an enum.", ListEnumValues),
        ListField("inputFields", ListOf(IntrospectionTypes.InputValue), "The fields of an input object.", ListInputFields),
        Field("ofType", IntrospectionTypes.Type, "The type inside a list or non-null.", static c => Inside(c.Parent<IType>())),
        Field(
            "isOneOf",
            BuiltInScalars.Boolean,
            "Whether exactly one field of an input object must be given.",
            static c => c.Parent<IType>() is InputObjectType input ? input.IsOneOf : null),
    ];

    private static object? ListFields(IResolverContext context) => context.Parent<IType>() is ComplexType type
        ? Listed(context, type.Fields, static field => field.DeprecationReason)
        : null;

    private static object? ListEnumValues(IResolverContext context) => context.Parent<IType>() is EnumType type
        ? Listed(context, type.Values, static value => value.DeprecationReason)
        : null;

    private static object? ListInputFields(IResolverContext context) => context.Parent<IType>() is InputObjectType type
        ? Listed(context, type.Fields, static field => field.DeprecationReason)
        : null;

    private static IType? Inside(IType type) => type switch
    {
        ListType list => list.ElementType,
        NonNullType nonNull => nonNull.InnerType,
        _ => null,
    };
}

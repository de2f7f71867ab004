using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary>
/// The fields that every schema has without declaring them (specification, section 4.1 and 4.2). They belong to no type:
/// their <see cref="OutputField.DeclaringType"/> is null.
/// </summary>
public static class IntrospectionFields
{
    /// <summary><c>__typename: String!</c>, on every object, interface and union.</summary>
    public static OutputField TypeName { get; } = Describing.Field(
        "__typename", Describing.RequiredString, "The name of the object's type.", static context => context.ObjectType.Name);

    /// <summary><c>__schema: __Schema!</c>, on the root of queries.</summary>
    public static OutputField Schema { get; } = Describing.Field(
        "__schema", new NonNullType(IntrospectionTypes.Schema), "The schema of the server.", static context => context.Schema);

    /// <summary><c>__type(name: String!): __Type</c>, on the root of queries.</summary>
    public static OutputField Type { get; } = new()
    {
        Name = "__type",
        Type = IntrospectionTypes.Type,
        Description = "One type of the schema.",
        Arguments = [new InputField { Name = "name", Type = Describing.RequiredString, Description = "The name of the type." }],
        Resolver = new FieldResolver { Pure = FindType, KnowsRequiredMembers = true },
    };

    /// <summary>Whether the field describes the schema; <c>__typename</c>, which describes a value, does not.</summary>
    public static bool IsAboutSchema(OutputField field) => ReferenceEquals(field, Schema) || ReferenceEquals(field, Type);

    private static NamedType? FindType(IResolverContext context)
    {
        var name = context.ArgumentValue<string>("name");
        return name is not null && context.Schema.TryGetType(name, out var type) ? type : null;
    }
}

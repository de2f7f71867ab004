using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary>The pieces that fields of introspection types are made of.</summary>
internal static class Describing
{
    /// <summary>The argument that brings deprecated elements into a list.</summary>
    public const string IncludeDeprecated = "includeDeprecated";

    /// <summary><c>String!</c></summary>
    public static readonly NonNullType RequiredString = new(BuiltInScalars.String);

    /// <summary><c>Boolean!</c></summary>
    public static readonly NonNullType RequiredBoolean = new(BuiltInScalars.Boolean);

    /// <summary>A field without arguments.</summary>
    public static OutputField Field(string name, IType type, string description, PureFieldDelegate resolve) => new()
    {
        Name = name,
        Type = type,
        Description = description,
        Resolver = new FieldResolver { Pure = resolve, KnowsRequiredMembers = true },
    };

    /// <summary>A field with the argument <see cref="IncludeDeprecated"/>.</summary>
    public static OutputField ListField(string name, IType type, string description, PureFieldDelegate resolve) => new()
    {
        Name = name,
        Type = type,
        Description = description,
        Resolver = new FieldResolver { Pure = resolve, KnowsRequiredMembers = true },
        Arguments =
        [
            new InputField
            {
                Name = IncludeDeprecated,
                Description = "Whether deprecated ones are listed, too.",
                Type = RequiredBoolean,
                DefaultValue = new BooleanValueNode { Value = false },
                CoercedDefault = false,
            },
        ],
    };

    /// <summary><c>[type!]</c></summary>
    public static ListType ListOf(NamedType type) => new(new NonNullType(type));

    /// <summary><c>[type!]!</c></summary>
    public static NonNullType RequiredListOf(NamedType type) => new(ListOf(type));

    /// <summary>The elements that are listed: all, or those that are not deprecated.</summary>
    public static IEnumerable<T> Listed<T>(IResolverContext context, NamedElements<T> elements, Func<T, string?> reason)
        where T : class, INamedElement =>
        context.ArgumentValue<bool>(IncludeDeprecated) ? elements : [.. elements.Where(element => reason(element) is null)];
}

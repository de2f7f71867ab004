namespace PyDotOrg.GraphQL.Types;

/// <summary>Any type of a schema: a <see cref="NamedType"/>, a <see cref="ListType"/> or a <see cref="NonNullType"/>.</summary>
public interface IType
{
    /// <summary>The kind of the type.</summary>
    TypeKind Kind { get; }
}

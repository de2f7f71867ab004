namespace PyDotOrg.GraphQL.Types;

/// <summary>Questions that the specification asks of types.</summary>
public static class TypeExtensions
{
    /// <summary>The named type inside all lists and non-nulls.</summary>
    public static NamedType NamedType(this IType type) => type switch
    {
        ListType list => list.ElementType.NamedType(),
        NonNullType nonNull => nonNull.InnerType.NamedType(),
        _ => (NamedType)type,
    };

    /// <summary>The type without its outermost non-null, if it has one.</summary>
    public static IType NullableType(this IType type) => type is NonNullType nonNull ? nonNull.InnerType : type;

    /// <summary>Whether null is not among the values.</summary>
    public static bool IsNonNull(this IType type) => type is NonNullType;

    /// <summary>Whether the type is a list, or a non-null list.</summary>
    public static bool IsList(this IType type) => type.NullableType() is ListType;

    /// <summary>Whether values of the type have no fields: scalars and enums (IsLeafType).</summary>
    public static bool IsLeaf(this IType type) => type is ScalarType or EnumType;

    /// <summary>Whether the type has a selection set: objects, interfaces and unions (IsCompositeType).</summary>
    public static bool IsComposite(this IType type) => type is ObjectType or InterfaceType or UnionType;

    /// <summary>Whether the type stands for several object types (IsAbstractType).</summary>
    public static bool IsAbstract(this IType type) => type is InterfaceType or UnionType;

    /// <summary>IsInputType of the specification, section 3.4.2.</summary>
    public static bool IsInputType(this IType type) => type.NamedType() is ScalarType or EnumType or InputObjectType;

    /// <summary>IsOutputType of the specification, section 3.4.2.</summary>
    public static bool IsOutputType(this IType type) => type.NamedType() is not InputObjectType;
}

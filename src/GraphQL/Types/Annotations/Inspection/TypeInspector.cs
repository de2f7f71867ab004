using System.Linq.Expressions;
using System.Reflection;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Reads the shape of properties, methods and parameters. Used while a schema is built, by one thread.</summary>
internal sealed class TypeInspector
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The shape of a property's values.</summary>
    public TypeShape Inspect(PropertyInfo property, Annotated annotations) =>
        Apply(annotations, Read(property.PropertyType, IsPlainValue(property.PropertyType) ? null : _nullability.Create(property)));

    /// <summary>The shape of an argument.</summary>
    public TypeShape Inspect(ParameterInfo parameter, Annotated annotations) =>
        Apply(annotations, Read(parameter.ParameterType, IsPlainValue(parameter.ParameterType) ? null : _nullability.Create(parameter)));

    /// <summary>The shape of what a member gives in the end: tasks are waited for, expressions evaluated.</summary>
    public TypeShape InspectReturn(FieldSource source) => source.Member is PropertyInfo property
        ? Inspect(property, source.Annotations)
        : Apply(source.Annotations, Read(source.ReturnType, _nullability.Create(source.Method.ReturnParameter)));

    /// <summary>The shape of a type without the nullability of a member: reference types may not be null.</summary>
    public static TypeShape Inspect(Type type) => Read(type, null);

    /// <summary>The type of a list's elements; null when the type is no list.</summary>
    public static Type? GetElementType(Type type)
    {
        // Plain values have dozens of interfaces, none of which is worth looking at.
        if ((type.IsValueType && !type.IsGenericType) || type == typeof(string) || type == typeof(byte[]))
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        Type? list = null;
        foreach (var face in type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces())
        {
            if (IsGeneric(face, typeof(IReadOnlyDictionary<,>)) || IsGeneric(face, typeof(IDictionary<,>)))
            {
                return null;
            }

            if (IsGeneric(face, typeof(IEnumerable<>)) || IsGeneric(face, typeof(IAsyncEnumerable<>)))
            {
                list ??= face.GetGenericArguments()[0];
            }
        }

        return list;
    }

    /// <summary>Whether a type is a generic type, and of which definition.</summary>
    public static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static TypeShape Apply(Annotated annotations, TypeShape shape)
    {
        if (annotations.Get<IFixesType>()?.RuntimeType is { } type)
        {
            shape = shape.WithInnermost(type);
        }

        return annotations.Get<GraphQLNonNullTypeAttribute>() is { } levels ? shape.WithNullability([.. levels.Nullable]) : shape;
    }

    private static TypeShape Read(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return new TypeShape(value, true);
        }

        if (IsTransparent(type))
        {
            return Read(type.GetGenericArguments()[^1], Argument(info, ^1));
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(FieldResult)))
        {
            return Read(type.GetGenericArguments()[0], Argument(info, 0));
        }

        if (type.BaseType == typeof(LambdaExpression) && type.IsGenericType)
        {
            return Read(type.GetGenericArguments()[0].GetGenericArguments()[^1], Argument(Argument(info, 0), ^1));
        }

        var isNullable = !type.IsValueType && info is not null && info.ReadState != NullabilityState.NotNull;
        if (IsPage(type))
        {
            return new TypeShape(type, isNullable, Read(type.GetGenericArguments()[0], Argument(info, 0)));
        }

        return GetElementType(type) is { } element
            ? new TypeShape(type, isNullable, Read(element, info?.ElementType ?? Argument(info, 0)))
            : new TypeShape(type, isNullable);
    }

    /// <summary>Whether the type says by itself whether it may be null; what else says so takes long to read.</summary>
    private static bool IsPlainValue(Type type) => type.IsValueType && (!type.IsGenericType || Nullable.GetUnderlyingType(type) is not null);

    /// <summary>Whether only the type's argument says something to the schema.</summary>
    private static bool IsTransparent(Type type) =>
        IsGeneric(type, typeof(Task<>)) || IsGeneric(type, typeof(ValueTask<>)) || IsGeneric(type, typeof(Optional<>));

    /// <summary>Whether the type is a page that a resolver makes itself; to the schema it is a list of its items.</summary>
    private static bool IsPage(Type type) => IsGeneric(type, typeof(Connection<>)) || IsGeneric(type, typeof(CollectionSegment<>));

    private static NullabilityInfo? Argument(NullabilityInfo? info, Index index) =>
        info is { GenericTypeArguments.Length: > 0 } && !IsTypeParameter(info, info.GenericTypeArguments[index]) ? info.GenericTypeArguments[index] : null;

    /// <summary>Where the outer type is annotated, the inner one is unless it is a type parameter, which may not be null.</summary>
    private static bool IsTypeParameter(NullabilityInfo outer, NullabilityInfo inner) =>
        inner.ReadState == NullabilityState.Unknown && outer.ReadState != NullabilityState.Unknown && !outer.Type.IsValueType;
}

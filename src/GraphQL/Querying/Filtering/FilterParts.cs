using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>What the parts of a filter stand for, as both readers of a filter see it.</summary>
internal static class FilterParts
{
    /// <summary>The operation that a field stands for.</summary>
    public static FilterOperation Operation(InputField field) =>
        field.Binding is FilterOperation operation
            ? operation
            : throw new InvalidOperationException($"The input field {field.Name} is bound to nothing that filters.");

    /// <summary>The filter inside a field.</summary>
    /// <exception cref="GraphQLException">It is null.</exception>
    public static InputObjectValue Nested(InputField field, object? value, InputObjectType type) =>
        value as InputObjectValue ?? throw FilterErrors.NotNullable(field, type);

    /// <summary>The operand of <c>any</c>.</summary>
    /// <exception cref="GraphQLException">It is null.</exception>
    public static bool Flag(InputField field, object? value, InputObjectType type) =>
        value as bool? ?? throw FilterErrors.NotNullable(field, type);

    /// <summary>What the filter inside a member's field is applied to.</summary>
    public static FilterTarget Target(FilterField member, InputField field) =>
        new(member.Member.ReturnType, member.NodeId, (InputObjectType)field.Type.NamedType());

    /// <summary>What the filter inside <c>all</c>, <c>none</c> and <c>some</c> is applied to.</summary>
    public static FilterTarget ElementTarget(InputField field, in FilterTarget list) =>
        new(ElementType(list.Type), list.NodeId, (InputObjectType)field.Type.NamedType());

    /// <summary>The element type of a list.</summary>
    public static Type ElementType(Type list) =>
        list.GetInterfaces().Append(list)
            .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0]
        ?? throw new InvalidOperationException($"The type {list.Name} is no list.");
}

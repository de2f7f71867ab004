using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Querying.Fingerprinting;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>What an operand adds to the shape of a filter and to its values; the predicate is built from the same answer.</summary>
/// <param name="Form">How the operand takes part.</param>
/// <param name="HasNull">Whether a list of operands has a null among them.</param>
/// <param name="Literal">The operand itself when it belongs to the shape.</param>
/// <param name="First">The first value; null when the operand adds none.</param>
/// <param name="Second">The second value; null when the operand adds at most one.</param>
internal readonly record struct FilterOperand(OperandForm Form, bool HasNull, object? Literal, object? First, object? Second)
{
    /// <summary>Reads an operand.</summary>
    /// <param name="field">The field of the operation.</param>
    /// <param name="value">The coerced operand.</param>
    /// <param name="target">What the operation is applied to.</param>
    /// <exception cref="GraphQLException">The operand is null and the operation takes no null, or it is no id.</exception>
    public static FilterOperand Read(InputField field, object? value, in FilterTarget target)
    {
        var operation = (FilterOperation)field.Binding!; // The caller has seen that it is one.
        if (value is null)
        {
            return TakesNull(operation, target.Type)
                ? new FilterOperand(OperandForm.Null, HasNull: true, null, null, null)
                : throw FilterErrors.NotNullable(field, target.FilterType);
        }

        if (operation is FilterOperation.In or FilterOperation.NotIn)
        {
            var list = FilterValues.ConvertAll(value, target.Type, Reader(target.NodeId), out var hasNull);
            return list.Length == 0
                ? new FilterOperand(OperandForm.EmptyList, hasNull, null, null, null)
                : new FilterOperand(OperandForm.List, hasNull, null, list, null);
        }

        var single = FilterValues.Convert(target.NodeId is null ? value : target.NodeId.Parse((string)value), target.Type);
        return ReadSingle(operation, single);
    }

    /// <summary>Adds the operand to a shape.</summary>
    public void AddTo(ShapeBuilder shape)
    {
        shape.Add(Literal, ((long)Form << 2) | (HasNull ? 2L : 0L) | (Second is null ? 0L : 1L));
        if (First is not null)
        {
            shape.AddValue(First);
        }

        if (Second is not null)
        {
            shape.AddValue(Second);
        }
    }

    private static FilterOperand ReadSingle(FilterOperation operation, object value) => operation switch
    {
        FilterOperation.StartsWith or FilterOperation.NotStartsWith => Prefix((string)value),
        FilterOperation.StartsWithIgnoreCase => Prefix(FilterValues.ToLowerAscii((string)value)),
        FilterOperation.EqualsIgnoreCase or FilterOperation.ContainsIgnoreCase or FilterOperation.EndsWithIgnoreCase =>
            Value(FilterValues.ToLowerAscii((string)value)),
        _ when value is bool or Enum => new FilterOperand(OperandForm.Literal, HasNull: false, value, null, null),
        _ => Value(value),
    };

    private static FilterOperand Prefix(string prefix) =>
        new(OperandForm.Value, HasNull: false, null, prefix, FilterValues.AfterPrefix(prefix));

    private static FilterOperand Value(object value) => new(OperandForm.Value, HasNull: false, null, value, null);

    private static Func<object, object>? Reader(NodeIdInput? id) => id is null ? null : text => id.Parse((string)text);

    private static bool TakesNull(FilterOperation operation, Type type) => operation switch
    {
        FilterOperation.Equals or FilterOperation.NotEquals => true,
        >= FilterOperation.GreaterThan and <= FilterOperation.NotLowerThanOrEquals =>
            !type.IsValueType || Nullable.GetUnderlyingType(type) is not null,
        _ => false,
    };
}

/// <summary>How an operand takes part in a condition.</summary>
internal enum OperandForm
{
    /// <summary>It is null.</summary>
    Null,

    /// <summary>It belongs to the shape.</summary>
    Literal,

    /// <summary>It is a value that differs from request to request.</summary>
    Value,

    /// <summary>It is a list of such values.</summary>
    List,

    /// <summary>It is a list without values; there may be a null.</summary>
    EmptyList,
}

using System.Globalization;
using System.Reflection;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Turns coerced values (what scalars read, enum values, object?[], <see cref="InputObjectValue"/>) into CLR values of a given type.</summary>
internal static class ValueConversion
{
    private static readonly MethodInfo ArrayOf = typeof(ValueConversion).GetMethod(nameof(ToArray), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The conversion of an argument's or input field's values.</summary>
    /// <param name="target">The CLR type that is wanted.</param>
    /// <param name="field">The argument or input field.</param>
    /// <returns>Null when the values are of that type already.</returns>
    public static Func<object, object>? For(Type target, InputField field) => For(target, field.Type, field.Binding as NodeIdInput);

    private static Func<object, object>? For(Type target, IType type, NodeIdInput? id)
    {
        target = Nullable.GetUnderlyingType(target) ?? target;
        return type.NullableType() switch
        {
            _ when target == typeof(object) => null,
            ListType list => ForList(target, list.ElementType, id),
            _ when id is not null => value => id.Parse((string)value),
            InputObjectType input => value => value is InputObjectValue given && input.CreateInstance is not null ? input.CreateInstance(given) : value,
            ScalarType scalar => ForScalar(target, scalar),
            _ => null,
        };
    }

    private static Func<object, object>? ForList(Type target, IType elementType, NodeIdInput? id)
    {
        var element = TypeInspector.GetElementType(target) ?? typeof(object);
        var convert = For(element, elementType, id);
        var toArray = ArrayOf.MakeGenericMethod(element).CreateDelegate<Func<object?[], Func<object, object>?, object>>();
        if (target.IsAssignableFrom(element.MakeArrayType()))
        {
            return value => toArray((object?[])value, convert);
        }

        return value => Activator.CreateInstance(target, toArray((object?[])value, convert))!; // Lists and sets take an enumerable.
    }

    private static Func<object, object>? ForScalar(Type target, ScalarType scalar)
    {
        if (scalar.RuntimeType is null || target.IsAssignableFrom(scalar.RuntimeType))
        {
            return null;
        }

        if (target == typeof(DateTime))
        {
            return value => value is DateTimeOffset moment ? moment.UtcDateTime : value;
        }

        return value => target.IsInstanceOfType(value) ? value : Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
    }

    private static T?[] ToArray<T>(object?[] values, Func<object, object>? convert)
    {
        var result = new T?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            result[i] = values[i] is { } value ? (T)(convert is null ? value : convert(value)) : default;
        }

        return result;
    }
}

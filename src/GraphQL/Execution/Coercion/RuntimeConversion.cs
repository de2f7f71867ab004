using System.Collections.Concurrent;
using System.Globalization;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>Coerced values in the CLR types that resolvers ask for.</summary>
internal static class RuntimeConversion
{
    private static readonly ConcurrentDictionary<Type, ListMaker> Makers = new();

    /// <summary>The value as a <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidCastException">There is no way from the value to the type.</exception>
    public static T? To<T>(object? value) => value switch
    {
        T fits => fits,
        null => default,
        _ => (T?)To(value, typeof(T)),
    };

    /// <summary>The value as an instance of a type; null stays null.</summary>
    /// <exception cref="InvalidCastException">There is no way from the value to the type.</exception>
    public static object? To(object? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => null,
            InputObjectValue { Type.CreateInstance: { } create } input when target != typeof(InputObjectValue) => create(input),
            _ when target.IsInstanceOfType(value) => value,
            object?[] items => Makers.GetOrAdd(target, ListMaker.For).Make(items),
            IConvertible when target.IsEnum => Enum.ToObject(target, value),
            IConvertible when target.IsPrimitive || target == typeof(decimal) || target == typeof(string) =>
                Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
            _ => throw new InvalidCastException(Messages.NoConversion(value.GetType(), type)),
        };
    }

    /// <summary>Makes lists of one CLR type.</summary>
    private abstract class ListMaker
    {
        public abstract object Make(object?[] items);

        public static ListMaker For(Type type)
        {
            var element = type.IsArray ? type.GetElementType()! : ElementOf(type); // An array has elements.
            var maker = type.IsArray ? typeof(ArrayMaker<>) : typeof(ListMaker<>);
            return (ListMaker)Activator.CreateInstance(maker.MakeGenericType(element))!; // Classes are never created as null.
        }

        private static Type ElementOf(Type type) =>
            type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GenericTypeArguments[0]))
                ? type.GenericTypeArguments[0]
                : throw new InvalidCastException(Messages.NoConversion(typeof(object[]), type));
    }

    private sealed class ListMaker<T> : ListMaker
    {
        public override object Make(object?[] items)
        {
            List<T?> list = new(items.Length);
            foreach (var item in items)
            {
                list.Add(To<T>(item));
            }

            return list;
        }
    }

    private sealed class ArrayMaker<T> : ListMaker
    {
        public override object Make(object?[] items) => Array.ConvertAll(items, To<T>);
    }
}

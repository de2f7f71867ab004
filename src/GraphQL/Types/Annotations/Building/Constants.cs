using System.Collections;
using System.Globalization;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Writes constants of C# as literals.</summary>
internal static class Constants
{
    /// <summary>The literal of a constant.</summary>
    /// <param name="value">A number, a text, a truth value, an enum value, a list of those, or null.</param>
    /// <param name="type">The type inside all lists; an enum type knows the names of its values.</param>
    public static ValueNode ToLiteral(object? value, NamedType type) => value switch
    {
        null => new NullValueNode(),
        _ when type is EnumType choice && value is not IEnumerable => new EnumValueNode { Value = NameOf(value, choice) },
        string text => new StringValueNode { Value = text },
        bool truth => new BooleanValueNode { Value = truth },
        IEnumerable items => new ListValueNode { Items = [.. items.Cast<object?>().Select(item => ToLiteral(item, type))] },
        _ => Number(Convert.ToString(value, CultureInfo.InvariantCulture)!), // Never null for a value that is not.
    };

    private static ValueNode Number(string text) => text switch
    {
        _ when !double.TryParse(text, CultureInfo.InvariantCulture, out _) => new StringValueNode { Value = text },
        _ when text.AsSpan().ContainsAny('.', 'E', 'e') => new FloatValueNode { Value = text },
        _ => new IntValueNode { Value = text },
    };

    /// <summary>The name of an enum value; reflection gives the defaults of nullable parameters as plain numbers.</summary>
    private static string NameOf(object value, EnumType type)
    {
        var constant = type.RuntimeType is { IsEnum: true } runtimeType ? Enum.ToObject(runtimeType, value) : value;
        return type.TryGetValue(constant, out var named) ? named.Name : value.ToString()!; // Enum values have a text.
    }
}

using System.Collections;
using System.Globalization;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>Brings coerced operands into the CLR type of the member that they are compared with.</summary>
internal static class FilterValues
{
    /// <summary>One operand.</summary>
    /// <param name="value">What the scalar read; not null.</param>
    /// <param name="type">The member's type; its nullable form counts as the type itself.</param>
    public static object Convert(object value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        return value switch
        {
            DateTimeOffset instant when target == typeof(DateTime) => instant.UtcDateTime,
            DateTime time when target == typeof(DateTimeOffset) => new DateTimeOffset(time),
            Uri address when target == typeof(string) => address.OriginalString,
            _ when target.IsEnum => Enum.ToObject(target, value),
            _ => System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The operands of a list that are not null, as an array of the member's type without nulls.</summary>
    public static Array ConvertAll(object list, Type type, Func<object, object>? read, out bool hasNull)
    {
        hasNull = false;
        var values = new List<object>();
        foreach (var item in (IEnumerable)list)
        {
            if (item is null)
            {
                hasNull = true;
            }
            else
            {
                values.Add(Convert(read is null ? item : read(item), type));
            }
        }

        var result = Array.CreateInstance(Nullable.GetUnderlyingType(type) ?? type, values.Count);
        ((ICollection)values).CopyTo(result, 0);
        return result;
    }

    /// <summary>Lower case of the letters A to Z only: what every database makes of them, whatever its locale.</summary>
    public static string ToLowerAscii(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source[i] is >= 'A' and <= 'Z' ? (char)(source[i] | ' ') : source[i];
            }
        });

    /// <summary>The least text, by code points, that is greater than every text with a prefix; null when there is none.</summary>
    public static string? AfterPrefix(string prefix)
    {
        var end = prefix.Length;
        while (end > 0)
        {
            var isPair = end > 1 && char.IsSurrogatePair(prefix[end - 2], prefix[end - 1]);
            var start = isPair ? end - 2 : end - 1;
            var point = isPair ? char.ConvertToUtf32(prefix[start], prefix[start + 1]) : prefix[start];
            if (point < 0x10FFFF)
            {
                // Surrogates are no code points, so the successor of the last one before them is the first one behind.
                var next = point is >= 0xD7FF and < 0xE000 ? 0xE000 : point + 1;
                return string.Concat(prefix.AsSpan(0, start), char.ConvertFromUtf32(next));
            }

            end = start;
        }

        return null;
    }
}

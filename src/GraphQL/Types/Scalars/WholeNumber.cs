using System.Text.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Whole numbers in JSON and in the CLR, for the scalars that are made of them.</summary>
internal static class WholeNumber
{
    /// <summary>Doubles from here on do not hold every whole number, so that a value may not be the one that was written.</summary>
    private const double FirstInexact = 9_007_199_254_740_992;

    /// <summary>Reads a JSON number without a fractional part, however it is written: <c>1</c>, <c>1.0</c>, <c>1e0</c>.</summary>
    public static bool TryRead(JsonElement json, out long number)
    {
        number = 0;
        return json.ValueKind == JsonValueKind.Number
            && (json.TryGetInt64(out number) || (json.TryGetDouble(out var real) && TryConvert(real, out number)));
    }

    /// <summary>The number in a CLR value of any numeric type, if it is whole and fits.</summary>
    public static bool TryConvert(object value, out long number)
    {
        switch (value)
        {
            case int small:
                number = small;
                return true;
            case long large:
                number = large;
                return true;
            case short or sbyte or byte or ushort or uint:
                number = Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
                return true;
            case ulong unsigned:
                number = unchecked((long)unsigned);
                return unsigned <= long.MaxValue;
            case double real:
                return TryConvert(real, out number);
            case float real:
                return TryConvert(real, out number);
            case decimal exact when exact == decimal.Truncate(exact) && exact is >= long.MinValue and <= long.MaxValue:
                number = (long)exact;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    private static bool TryConvert(double real, out long number)
    {
        var isWhole = Math.Abs(real) < FirstInexact && Math.Floor(real) == real;
        number = isWhole ? (long)real : 0;
        return isWhole;
    }
}

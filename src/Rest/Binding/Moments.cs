using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Dates with times as clients of the facade write them (contract rest-v1, section 1.2): without an offset they are UTC.</summary>
internal static class Moments
{
    private const int FractionDigits = 7;

    /// <summary>Reads a moment of RFC 3339; of a fraction with more digits than a clock of ours has, the rest is cut off.</summary>
    public static bool TryRead(DateTimeType scalar, string text, out object? value)
    {
        var exact = CutFraction(text);
        return scalar.TryCoerceInput(new LeafInput(LeafInputKind.String, exact), out value)
            || scalar.TryCoerceInput(new LeafInput(LeafInputKind.String, $"{exact}Z"), out value);
    }

    private static string CutFraction(string text)
    {
        var start = text.IndexOf('.', StringComparison.Ordinal) + 1;
        if (start == 0)
        {
            return text;
        }

        var rest = text.AsSpan(start);
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : rest.Length;
        return digits > FractionDigits ? text.Remove(start + FractionDigits, digits - FractionDigits) : text;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A whole number of 16 bits. CLR type: <see cref="short"/>.</summary>
public sealed class ShortType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public ShortType()
    {
        Name = "Short";
        Description = "A whole number between -32768 and 32767.";
        RuntimeType = typeof(short);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.Int
            && short.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return value is not null;
    }

    /// <summary>Reads a JSON number; JSON makes no difference between <c>1</c> and <c>1.0</c>.</summary>
    public override bool TryCoerceJson(JsonElement json, out object? value)
    {
        value = WholeNumber.TryRead(json, out var number) && number is >= short.MinValue and <= short.MaxValue ? (short)number : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (!WholeNumber.TryConvert(value, out var number) || number is < short.MinValue or > short.MaxValue)
        {
            return false;
        }

        writer.WriteNumber(number);
        return true;
    }
}

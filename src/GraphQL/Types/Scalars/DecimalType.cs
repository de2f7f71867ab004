using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A decimal number, exact to 28 digits. CLR type: <see cref="decimal"/>; keeps the scale that the value has.</summary>
public sealed class DecimalType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public DecimalType()
    {
        Name = "Decimal";
        Description = "A decimal number that is exact to 28 digits.";
        RuntimeType = typeof(decimal);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind is LeafInputKind.Int or LeafInputKind.Float
            && decimal.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is decimal number)
        {
            writer.WriteNumber(number);
            return true;
        }

        if (!WholeNumber.TryConvert(value, out var whole))
        {
            return false;
        }

        writer.WriteNumber(whole);
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A number with a fraction, in double precision (specification, section 3.5.2). CLR type: <see cref="double"/>.</summary>
public sealed class FloatType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public FloatType()
    {
        Name = "Float";
        Description = "A number with a fractional part, in the double precision of IEEE 754.";
        RuntimeType = typeof(double);
    }

    /// <inheritdoc/>
    public override bool IsSpecified => true;

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind is LeafInputKind.Int or LeafInputKind.Float
            && double.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? number
                : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                writer.WriteNumber(number);
                return true;
            case float number when float.IsFinite(number):
                writer.WriteNumber(number);
                return true;
            case decimal number:
                writer.WriteNumber(number);
                return true;
            case double or float:
                return false;
            default:
                if (!WholeNumber.TryConvert(value, out var whole))
                {
                    return false;
                }

                writer.WriteNumber(whole);
                return true;
        }
    }
}

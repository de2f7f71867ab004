using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A whole number of 32 bits (specification, section 3.5.1). CLR type: <see cref="int"/>.</summary>
public sealed class IntType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public IntType()
    {
        Name = "Int";
        Description = "A whole number between -2147483648 and 2147483647.";
        RuntimeType = typeof(int);
    }

    /// <inheritdoc/>
    public override bool IsSpecified => true;

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.Int
            && int.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return value is not null;
    }

    /// <summary>Reads a JSON number; JSON makes no difference between <c>1</c> and <c>1.0</c>.</summary>
    public override bool TryCoerceJson(JsonElement json, out object? value)
    {
        value = WholeNumber.TryRead(json, out var number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (!WholeNumber.TryConvert(value, out var number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        writer.WriteNumber(number);
        return true;
    }
}

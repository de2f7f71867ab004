using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A whole number of 64 bits. CLR type: <see cref="long"/>; a number in JSON, also beyond 2^53.</summary>
public sealed class LongType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public LongType()
    {
        Name = "Long";
        Description = "A whole number between -9223372036854775808 and 9223372036854775807.";
        RuntimeType = typeof(long);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.Int
            && long.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return value is not null;
    }

    /// <summary>Reads a JSON number; JSON makes no difference between <c>1</c> and <c>1.0</c>.</summary>
    public override bool TryCoerceJson(JsonElement json, out object? value)
    {
        value = WholeNumber.TryRead(json, out var number) ? number : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (!WholeNumber.TryConvert(value, out var number))
        {
            return false;
        }

        writer.WriteNumber(number);
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>An opaque identifier (specification, section 3.5.5). CLR type: <see cref="string"/>; always a string in JSON.</summary>
public sealed class IdType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public IdType()
    {
        Name = "ID";
        Description = "An identifier. It is written as a string and means nothing to anyone but the server; an integer is read, too.";
        RuntimeType = typeof(string);
    }

    /// <inheritdoc/>
    public override bool IsSpecified => true;

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind is LeafInputKind.String or LeafInputKind.Int ? input.Text : null;
        return value is not null;
    }

    /// <summary>Reads a JSON string or whole number; JSON makes no difference between <c>1</c> and <c>1.0</c>.</summary>
    public override bool TryCoerceJson(JsonElement json, out object? value)
    {
        if (base.TryCoerceJson(json, out value))
        {
            return true;
        }

        value = json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) && decimal.IsInteger(number)
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return true;
            case Guid guid:
                writer.WriteQuoted(guid, "D");
                return true;
            default:
                if (!WholeNumber.TryConvert(value, out var whole))
                {
                    return false;
                }

                writer.WriteQuoted(whole, default);
                return true;
        }
    }
}

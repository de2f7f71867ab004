using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A universally unique identifier. CLR type: <see cref="Guid"/>.</summary>
public sealed class UuidType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public UuidType()
    {
        Name = "UUID";
        Description = "A universally unique identifier, such as `2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90`.";
        RuntimeType = typeof(Guid);
        SpecifiedBy = "https://tools.ietf.org/html/rfc4122";
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String && Guid.TryParse(input.Text, out var guid) ? guid : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not Guid guid)
        {
            return false;
        }

        writer.WriteQuoted(guid, "D");
        return true;
    }
}

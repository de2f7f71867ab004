using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Bytes in base64 with padding. CLR type: an array of <see cref="byte"/>.</summary>
public sealed class Base64StringType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public Base64StringType()
    {
        Name = "Base64String";
        Description = "Bytes in base64, such as `UHl0aG9u`.";
        RuntimeType = typeof(byte[]);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String ? Read(input.Text) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not byte[] bytes)
        {
            return false;
        }

        writer.WriteByte((byte)'"');
        Base64.EncodeToUtf8(bytes, writer.Reserve(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out var written);
        writer.Advance(written);
        writer.WriteByte((byte)'"');
        return true;
    }

    private static byte[]? Read(string text)
    {
        if (!Base64.IsValid(text, out var length))
        {
            return null;
        }

        var bytes = new byte[length];
        return Convert.TryFromBase64String(text, bytes, out _) ? bytes : null;
    }
}

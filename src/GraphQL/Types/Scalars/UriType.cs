using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>An address, absolute or relative. CLR type: <see cref="Uri"/>; a string that is one is written, too.</summary>
public sealed class UriType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public UriType()
    {
        Name = "URI";
        Description = "An address, absolute or relative, such as `/downloads/`.";
        RuntimeType = typeof(Uri);
        SpecifiedBy = "https://tools.ietf.org/html/rfc3986";
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String ? Address.Read(input.Text) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        switch (value)
        {
            case Uri uri:
                writer.WriteString(Address.Write(uri));
                return true;
            case string text when Address.Read(text) is not null:
                writer.WriteString(text);
                return true;
            default:
                return false;
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>An absolute address. CLR type: <see cref="Uri"/>; a string that is one is written, too.</summary>
public sealed class UrlType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public UrlType()
    {
        Name = "URL";
        Description = "An absolute address, such as `https://www.python.org/`.";
        RuntimeType = typeof(Uri);
        SpecifiedBy = "https://tools.ietf.org/html/rfc3986";
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String ? Address.ReadAbsolute(input.Text) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        switch (value)
        {
            case Uri uri when uri.IsAbsoluteUri:
                writer.WriteString(uri.AbsoluteUri);
                return true;
            case string text when Address.ReadAbsolute(text) is not null:
                writer.WriteString(text);
                return true;
            default:
                return false;
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Text (specification, section 3.5.3). CLR type: <see cref="string"/>.</summary>
public sealed class StringType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public StringType()
    {
        Name = "String";
        Description = "Text: a sequence of Unicode characters.";
        RuntimeType = typeof(string);
    }

    /// <inheritdoc/>
    public override bool IsSpecified => true;

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind == LeafInputKind.String ? input.Text : null;
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
            case char letter:
                writer.WriteString(new ReadOnlySpan<char>(in letter));
                return true;
            default:
                return false;
        }
    }
}

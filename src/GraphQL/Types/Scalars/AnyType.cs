using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Any JSON value. CLR type: <see cref="JsonElement"/>; dictionaries, lists and plain values are written, too.</summary>
public sealed class AnyType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public AnyType()
        : this("Any") => Description = "Any JSON value: an object, a list, a string, a number, a boolean.";

    [SetsRequiredMembers]
    internal AnyType(string name)
    {
        Name = name;
        RuntimeType = typeof(object);
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value) =>
        TryCoerceJson(AnyJson.Parse(writer => AnyJson.Write(writer, input)), out value);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value)
    {
        value = AnyJson.Parse(writer => AnyJson.Write(writer, literal));
        return true;
    }

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value)
    {
        value = json.Clone();
        return true;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        var start = writer.Length;
        if (AnyJson.TryWrite(writer, value))
        {
            return true;
        }

        writer.Truncate(start);
        return false;
    }
}

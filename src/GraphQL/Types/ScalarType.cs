using System.Text.Json;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>A scalar type (specification, section 3.5): how its values are read and written.</summary>
public abstract class ScalarType : NamedType
{
    private string? _specifiedBy;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the form of the values is specified; null when nowhere.</summary>
    public string? SpecifiedBy
    {
        get => _specifiedBy;
        init => _specifiedBy = value;
    }

    /// <summary>Whether the specification itself defines the scalar; such definitions are not printed.</summary>
    public virtual bool IsSpecified => false;

    /// <summary>Reads a value (input coercion) from a literal, from JSON or from plain text.</summary>
    /// <param name="input">The kind of the written value and its text.</param>
    /// <param name="value">The CLR value when it could be read.</param>
    /// <returns>Whether the text is a value of this scalar.</returns>
    public abstract bool TryCoerceInput(LeafInput input, out object? value);

    /// <summary>Reads a structured literal; only scalars that take any JSON do.</summary>
    public virtual bool TryCoerceLiteral(ValueNode literal, out object? value)
    {
        value = null;
        return LeafInput.TryCreate(literal, out var input) && TryCoerceInput(input, out value);
    }

    /// <summary>Reads a JSON value; only scalars that take any JSON read objects and arrays.</summary>
    public virtual bool TryCoerceJson(JsonElement json, out object? value)
    {
        value = null;
        return LeafInput.TryCreate(json, out var input) && TryCoerceInput(input, out value);
    }

    /// <summary>Writes a value (result coercion).</summary>
    /// <param name="writer">Where the JSON goes.</param>
    /// <param name="value">The CLR value, never null.</param>
    /// <returns>False when the value is not one of this scalar; nothing is written then.</returns>
    public abstract bool TryWriteResult(JsonWriter writer, object value);

    /// <summary>Takes the address that a document gives to the scalar.</summary>
    internal void SetSpecifiedBy(string? url) => _specifiedBy = url;
}

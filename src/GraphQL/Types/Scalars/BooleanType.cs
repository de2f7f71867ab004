using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>True or false (specification, section 3.5.4). CLR type: <see cref="bool"/>.</summary>
public sealed class BooleanType : ScalarType
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public BooleanType()
    {
        Name = "Boolean";
        Description = "Either `true` or `false`.";
        RuntimeType = typeof(bool);
    }

    /// <inheritdoc/>
    public override bool IsSpecified => true;

    /// <inheritdoc/>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = input.Kind != LeafInputKind.Boolean ? null : input.Text == "true" ? True : False;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value)
    {
        if (value is not bool truth)
        {
            return false;
        }

        writer.WriteBoolean(truth);
        return true;
    }
}

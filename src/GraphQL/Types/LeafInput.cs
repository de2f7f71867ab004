using System.Text.Json;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>How a leaf value was written.</summary>
public enum LeafInputKind
{
    /// <summary>A number without fraction or exponent.</summary>
    Int,

    /// <summary>A number with fraction or exponent.</summary>
    Float,

    /// <summary>A string.</summary>
    String,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A name, as enum values are written in documents.</summary>
    Name,
}

/// <summary>A leaf value as it was written: its kind and its text, whatever the source (a document, JSON, an address).</summary>
/// <param name="Kind">How the value was written.</param>
/// <param name="Text">The digits, the text of the string, the name, or <c>true</c>/<c>false</c>.</param>
public readonly record struct LeafInput(LeafInputKind Kind, string Text)
{
    /// <summary>The leaf of a literal; false for null, lists, objects and variables.</summary>
    public static bool TryCreate(ValueNode literal, out LeafInput input)
    {
        input = literal switch
        {
            IntValueNode node => new LeafInput(LeafInputKind.Int, node.Value),
            FloatValueNode node => new LeafInput(LeafInputKind.Float, node.Value),
            StringValueNode node => new LeafInput(LeafInputKind.String, node.Value),
            BooleanValueNode node => new LeafInput(LeafInputKind.Boolean, node.Value ? "true" : "false"),
            EnumValueNode node => new LeafInput(LeafInputKind.Name, node.Value),
            _ => default,
        };
        return input.Text is not null;
    }

    /// <summary>The leaf of a JSON value; false for null, arrays and objects.</summary>
    public static bool TryCreate(JsonElement json, out LeafInput input)
    {
        input = json.ValueKind switch
        {
            JsonValueKind.Number => FromNumber(json.GetRawText()),
            JsonValueKind.String => new LeafInput(LeafInputKind.String, json.GetString()!),
            JsonValueKind.True => new LeafInput(LeafInputKind.Boolean, "true"),
            JsonValueKind.False => new LeafInput(LeafInputKind.Boolean, "false"),
            _ => default,
        };
        return input.Text is not null;
    }

    private static LeafInput FromNumber(string text) =>
        new(text.AsSpan().ContainsAny('.', 'e', 'E') ? LeafInputKind.Float : LeafInputKind.Int, text);
}

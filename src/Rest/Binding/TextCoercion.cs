using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Reads the text of a path segment or query parameter as a value of a GraphQL type.</summary>
internal sealed class TextCoercion(WireNames names)
{
    /// <summary>What would be a truth value, as the end of a sentence.</summary>
    public const string BooleanWords = "true, false, 1 or 0";

    /// <summary>Reads a leaf, or a list with commas between its items; input objects have no text form.</summary>
    /// <param name="type">The type of the variable.</param>
    /// <param name="ids">The ids that the text is one of; null when it is none.</param>
    /// <param name="text">The text, not empty.</param>
    /// <param name="value">The runtime value.</param>
    /// <returns>Whether the text is a value of the type.</returns>
    public bool TryCoerce(IType type, NodeIds? ids, string text, out object? value)
    {
        value = null;
        switch (type.NullableType())
        {
            case ListType list:
                return TryCoerceItems(list.ElementType, ids, text, out value);
            case ScalarType when ids is not null:
                return ids.TryRead(text, out value);
            case EnumType enumType:
                var found = names.TryGetValue(enumType, text, out var enumValue);
                value = enumValue?.RuntimeValue;
                return found;
            case DateTimeType moment:
                return Moments.TryRead(moment, text, out value);
            case ScalarType scalar:
                return TryGetInput(scalar, text, out var input) && scalar.TryCoerceInput(input, out value);
            default:
                return false;
        }
    }

    /// <summary>What would be a value of the type, as the end of a sentence.</summary>
    public string Describe(IType type, NodeIds? ids) =>
        type.NamedType() is BooleanType ? BooleanWords : ValueWords.Of(type, ids, names);

    /// <summary>Names that an enum does not have are left out: what they would choose does not exist.</summary>
    private bool TryCoerceItems(IType type, NodeIds? ids, string text, out object? value)
    {
        var items = new List<object?>();
        foreach (var item in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (TryCoerce(type, ids, item, out var read))
            {
                items.Add(read);
            }
            else if (type.NullableType() is not EnumType)
            {
                value = null;
                return false;
            }
        }

        value = items.ToArray();
        return true;
    }

    private static bool TryGetInput(ScalarType scalar, string text, out LeafInput input)
    {
        input = new LeafInput(LeafInputKind.String, text);
        switch (scalar.Name)
        {
            case "Boolean":
                var value = ReadBoolean(text);
                input = new LeafInput(LeafInputKind.Boolean, value == true ? "true" : "false");
                return value is not null;
            case "Int" or "Long" or "Short":
                input = new LeafInput(LeafInputKind.Int, text);
                return IsInteger(text);
            case "Float" or "Decimal":
                input = new LeafInput(IsInteger(text) ? LeafInputKind.Int : LeafInputKind.Float, text);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Reads a truth value; null when the text is none.</summary>
    public static bool? ReadBoolean(string text) => text switch
    {
        "1" => true,
        "0" => false,
        _ => bool.TryParse(text, out var value) ? value : null,
    };

    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text[0] == '-' ? 1 : 0);
        return digits.Length > 0 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}

using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Reads the text of a path segment or query parameter as a value of a GraphQL type.</summary>
internal sealed class TextCoercion(WireNames names)
{
    /// <summary>Reads a leaf; lists and input objects have no text form.</summary>
    /// <param name="type">The type of the variable.</param>
    /// <param name="text">The text, not empty.</param>
    /// <param name="value">The runtime value.</param>
    /// <returns>Whether the text is a value of the type.</returns>
    public bool TryCoerce(IType type, string text, out object? value)
    {
        value = null;
        if (type.NullableType() is EnumType enumType)
        {
            var found = names.TryGetValue(enumType, text, out var enumValue);
            value = enumValue?.RuntimeValue;
            return found;
        }

        return type.NullableType() is ScalarType scalar
            && TryGetInput(scalar, text, out var input)
            && scalar.TryCoerceInput(input, out value);
    }

    /// <summary>What would be a value of the type, as the end of a sentence.</summary>
    public string Describe(IType type) => type.NamedType() switch
    {
        EnumType enumType => $"one of {string.Join(", ", names.NamesOf(enumType))}",
        { Name: "Boolean" } => "true, false, 1 or 0",
        { Name: "Int" or "Long" } => "an integer",
        { Name: "UUID" } => "a UUID",
        { Name: "LocalDate" or "Date" } => "a date of the form YYYY-MM-DD",
        { Name: "DateTime" } => "a date and time as in RFC 3339",
        var named => $"a value of {named.Name}",
    };

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

    private static bool? ReadBoolean(string text) => text switch
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

using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Values as they stand in a printed schema: on one line, with blanks inside brackets and braces.</summary>
internal static class ValueText
{
    /// <summary>A string between quotes.</summary>
    public static string Of(string text) => StringLiteral.Print(text);

    /// <summary>A value.</summary>
    public static string Of(ValueNode value) => value switch
    {
        StringValueNode text => Of(text.Value),
        ListValueNode { Items.Count: 0 } => "[]",
        ListValueNode list => $"[ {string.Join(", ", list.Items.Select(Of))} ]",
        ObjectValueNode { Fields.Count: 0 } => "{}",
        ObjectValueNode map => $"{{ {string.Join(", ", map.Fields.Select(field => $"{field.Name.Value}: {Of(field.Value)}"))} }}",
        _ => SyntaxPrinter.Print(value),
    };
}

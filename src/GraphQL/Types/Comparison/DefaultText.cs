using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Comparison;

/// <summary>Default values as texts that are equal when the values are: the order of an object's fields says nothing.</summary>
internal static class DefaultText
{
    /// <summary>The text; null when there is no value.</summary>
    public static string? Of(ValueNode? value) => value switch
    {
        null => null,
        ListValueNode list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        ObjectValueNode map => $"{{{string.Join(", ", Fields(map))}}}",
        _ => ValueText.Of(value),
    };

    private static IEnumerable<string> Fields(ObjectValueNode map) =>
        map.Fields.OrderBy(static field => field.Name.Value, StringComparer.Ordinal).Select(static field => $"{field.Name.Value}: {Of(field.Value)}");
}

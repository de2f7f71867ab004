using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Rules.Merging;

/// <summary>
/// Writes arguments as a text that is the same for the same arguments in any order and different for different ones.
/// Comparing texts costs less than comparing trees again and again.
/// </summary>
internal static class ArgumentKey
{
    public static string Of(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        var key = new StringBuilder();
        foreach (var argument in arguments.OrderBy(static argument => argument.Name.Value, StringComparer.Ordinal))
        {
            key.Append(argument.Name.Value).Append(':');
            Append(key, argument.Value);
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                key.Append('$').Append(variable.Name.Value).Append(' ');
                break;
            case IntValueNode number:
                key.Append(number.Value).Append(' ');
                break;
            case FloatValueNode number:
                key.Append(number.Value).Append(' ');
                break;
            case BooleanValueNode truth:
                key.Append(truth.Value ? "true " : "false ");
                break;
            case NullValueNode:
                key.Append("null ");
                break;
            case EnumValueNode name:
                key.Append(name.Value).Append(' ');
                break;
            case StringValueNode text:
                AppendText(key, text);
                break;
            case ListValueNode list:
                AppendList(key, list);
                break;
            case ObjectValueNode fields:
                AppendObject(key, fields);
                break;
        }
    }

    /// <summary>The length in front makes any text safe inside of the key. Block strings differ, as in the reference implementation.</summary>
    private static void AppendText(StringBuilder key, StringValueNode text) => key
        .Append(text.IsBlock ? '#' : '"')
        .Append(CultureInfo.InvariantCulture, $"{text.Value.Length}:")
        .Append(text.Value);

    private static void AppendList(StringBuilder key, ListValueNode list)
    {
        key.Append('[');
        foreach (var item in list.Items)
        {
            Append(key, item);
        }

        key.Append(']');
    }

    private static void AppendObject(StringBuilder key, ObjectValueNode fields)
    {
        key.Append('{');
        foreach (var field in fields.Fields.OrderBy(static field => field.Name.Value, StringComparer.Ordinal))
        {
            key.Append(field.Name.Value).Append(':');
            Append(key, field.Value);
        }

        key.Append('}');
    }
}

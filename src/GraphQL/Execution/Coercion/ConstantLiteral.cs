using System.Text.Json;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>Literals with their variables replaced by values, for those who want to read the literal itself.</summary>
/// <param name="table">The variables of the operation.</param>
/// <param name="variables">Their values.</param>
internal sealed class ConstantLiteral(VariableTable table, VariableValue[] variables)
{
    private static readonly NullValueNode Null = new();

    /// <summary>The literal without variables; a variable without value is null, and left out of objects.</summary>
    public ValueNode Of(ValueNode literal) => literal switch
    {
        VariableNode variable => Of(variable) ?? Null,
        ListValueNode list => new ListValueNode { Location = list.Location, Items = [.. list.Items.Select(Of)] },
        ObjectValueNode given => new ObjectValueNode { Location = given.Location, Fields = [.. given.Fields.Select(Of).OfType<ObjectFieldNode>()] },
        _ => literal,
    };

    /// <summary>The value of a variable as a literal; null when it has none.</summary>
    public ValueNode? Of(VariableNode variable)
    {
        var index = table.IndexOf(variable.Name.Value);
        return variables[index].IsDefined ? FromValue(table.Definitions[index].Type, variables[index].Value) : null;
    }

    private ObjectFieldNode? Of(ObjectFieldNode field)
    {
        var value = field.Value is VariableNode variable ? Of(variable) : Of(field.Value);
        return value is null ? null : new ObjectFieldNode { Location = field.Location, Name = field.Name, Value = value };
    }

    private static ValueNode FromValue(IType type, object? value) => (type.NullableType(), value) switch
    {
        (_, null) => Null,
        (ListType list, object?[] items) => new ListValueNode { Items = [.. items.Select(item => FromValue(list.ElementType, item))] },
        (InputObjectType input, InputObjectValue given) => new ObjectValueNode
        {
            Fields = [.. given.Fields.Select(field => FromField(field.Key, FromValue(input.Fields[field.Key].Type, field.Value)))],
        },
        (EnumType choice, _) => choice.TryGetValue(value, out var found) ? new EnumValueNode { Value = found.Name } : Null,
        (ScalarType scalar, _) => FromScalar(scalar, value),
        _ => Null,
    };

    private static ObjectFieldNode FromField(string name, ValueNode value) => new() { Name = new NameNode { Value = name }, Value = value };

    private static ValueNode FromScalar(ScalarType scalar, object value)
    {
        using var writer = new JsonWriter();
        if (!scalar.TryWriteResult(writer, value))
        {
            return Null;
        }

        using var json = JsonDocument.Parse(writer.WrittenMemory);
        return FromJson(json.RootElement);
    }

    private static ValueNode FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode { Value = json.GetString()! }, // A string is never null.
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode { Value = json.ValueKind == JsonValueKind.True },
        JsonValueKind.Number => FromNumber(json.GetRawText()),
        JsonValueKind.Array => new ListValueNode { Items = [.. json.EnumerateArray().Select(FromJson)] },
        JsonValueKind.Object => new ObjectValueNode { Fields = [.. json.EnumerateObject().Select(member => FromField(member.Name, FromJson(member.Value)))] },
        _ => Null,
    };

    private static ValueNode FromNumber(string text) => text.AsSpan().ContainsAny('.', 'e', 'E')
        ? new FloatValueNode { Value = text }
        : new IntValueNode { Value = text };
}

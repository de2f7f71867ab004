using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>Reads the values of one body. Every mistake is taken down with its place, up to a limit.</summary>
/// <param name="names">The names of enum values.</param>
/// <param name="errors">Where mistakes are taken down.</param>
internal sealed class BodyCoercion(WireNames names, List<BindingError> errors)
{
    /// <summary>An answer names no more mistakes than this; a body of 1 MiB has room for more than anybody reads.</summary>
    public const int MaxErrors = 100;

    private readonly List<string> _path = [];

    /// <summary>Reads the members of an object; unknown ones are ignored.</summary>
    public Dictionary<string, object?> ReadMembers(InputShape shape, JsonElement json)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (shape.TryGet(property.Name, out var member))
            {
                Read(member, property.Value, values);
            }
        }

        return values;
    }

    /// <summary>Reads a member.</summary>
    public void Read(InputMember member, JsonElement json, Dictionary<string, object?> values)
    {
        _path.Add(member.Name);
        values[member.Field.Name] = Read(member, member.Field.Type, json);
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Adds the defaults of what was not given, and takes down what is missing.</summary>
    public void Complete(InputShape shape, Dictionary<string, object?> values)
    {
        foreach (var member in shape.Members)
        {
            if (values.ContainsKey(member.Field.Name))
            {
                continue;
            }

            if (member.Field.DefaultValue is not null)
            {
                values[member.Field.Name] = member.Field.CoercedDefault;
            }
            else if (member.Field.IsRequired)
            {
                _path.Add(member.Name);
                Fail(Messages.Required());
                _path.RemoveAt(_path.Count - 1);
            }
        }
    }

    private object? Read(InputMember member, IType type, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return type is NonNullType ? Fail(Messages.NullNotAllowed()) : null;
        }

        return type.NullableType() switch
        {
            // Where an address may be missing, the dialect writes an empty text.
            UrlType when type is not NonNullType && json.ValueKind == JsonValueKind.String && json.ValueEquals("") => null,
            ListType list => ReadList(member, list, json),
            InputObjectType => ReadObject(member.Inside!, json), // Members of input types have a shape.
            var leaf => TryReadLeaf(leaf, member.Ids, json, out var value) ? value : FailType(leaf, member.Ids, json),
        };
    }

    private object? ReadList(InputMember member, ListType list, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return FailType(list, null, json);
        }

        var values = new List<object?>(json.GetArrayLength());
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (!member.SkipsUnknown || !IsUnknown(list.ElementType, item))
            {
                _path.Add(index.ToString(CultureInfo.InvariantCulture));
                values.Add(Read(member, list.ElementType, item));
                _path.RemoveAt(_path.Count - 1);
            }

            index++;
        }

        return values.ToArray();
    }

    private bool IsUnknown(IType type, JsonElement json) => json.ValueKind == JsonValueKind.String
        && type.NullableType() is EnumType enumType && !names.TryGetValue(enumType, json.GetString()!, out _); // A JSON string is never null.

    private object? ReadObject(InputShape shape, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return FailType(shape.Type, null, json);
        }

        var values = ReadMembers(shape, json);
        Complete(shape, values);
        return new InputObjectValue(shape.Type, values);
    }

    private bool TryReadLeaf(IType type, NodeIds? ids, JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.String)
        {
            var text = json.GetString()!; // A JSON string is never null.
            switch (type)
            {
                case ScalarType when ids is not null:
                    return ids.TryRead(text, out value);
                case DateTimeType moment:
                    return Moments.TryRead(moment, text, out value);
                case EnumType enumType when names.TryGetValue(enumType, text, out var found):
                    value = found.RuntimeValue;
                    return true;
                default:
                    break;
            }
        }

        return ids is null && type is ScalarType scalar && scalar.TryCoerceJson(json, out value);
    }

    private object? FailType(IType type, NodeIds? ids, JsonElement json) =>
        Fail(Messages.ValueExpected(json, ValueWords.Of(type, ids, names)));

    private object? Fail(string message)
    {
        if (errors.Count < MaxErrors)
        {
            errors.Add(new BindingError(string.Join('.', _path), BindingError.Body, message));
        }

        return null;
    }
}

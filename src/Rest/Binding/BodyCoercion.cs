using System.ComponentModel.DataAnnotations;
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
    private readonly List<(IReadOnlyList<ValidationAttribute> Rules, object? Value, string Key)> _read = [];

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
        var before = errors.Count;
        _path.Add(member.Name);
        var value = Read(member, member.Field.Type, json);
        values[member.Field.Name] = value;
        if (member.Field.Rules.Count > 0 && errors.Count == before)
        {
            _read.Add((member.Field.Rules, value, string.Join('.', _path)));
        }

        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>
    /// Takes down what the rules of members refuse that could be read. The operation looks at them, too, but it is not run when
    /// something else is wrong, and a body is told everything at once.
    /// </summary>
    /// <param name="services">What rules ask, such as the clock.</param>
    public void CheckRules(IServiceProvider services)
    {
        List<ValidationResult> refusals = [];
        foreach (var (rules, value, key) in _read)
        {
            Validator.TryValidateValue(value, new ValidationContext(this, key, services, items: null), refusals, rules);
            errors.AddRange(refusals.Take(MaxErrors - errors.Count).Select(refusal => new BindingError(key, BindingError.Body, refusal.ErrorMessage ?? "")));
            refusals.Clear();
        }
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

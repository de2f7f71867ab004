using System.Text.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>
/// Input coercion of JSON values (specification, sections 3.4 to 3.12). Every mistake is reported with its path into
/// the variable, up to a limit.
/// </summary>
/// <param name="files">The files of the request by their keys; null when it has none.</param>
internal sealed class JsonCoercion(IReadOnlyDictionary<string, IFile>? files)
{
    /// <summary>A request gets no more errors than this about its variables.</summary>
    public const int MaxErrors = 50;

    private readonly List<object> _path = [];
    private readonly List<GraphQLError> _errors = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The runtime value of a variable; null also when it was refused.</summary>
    public object? Coerce(InputField variable, JsonElement json)
    {
        _path.Clear();
        _path.Add(variable.Name);
        try
        {
            return Coerce(variable.Type, json);
        }
        catch (InvalidOperationException)
        {
            // The reader of JSON throws it for strings with half a surrogate pair, which are no text.
            return Fail(Messages.CannotParse(variable.Type, json));
        }
    }

    /// <summary>Adds an error that is not about a part of a value.</summary>
    public void Report(GraphQLError error) => _errors.Add(error);

    private object? Coerce(IType type, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return type is NonNullType ? Fail(Messages.NullNotAllowed(type), ErrorCodes.Execution.NonNullViolation) : null;
        }

        return type.NullableType() switch
        {
            ListType list => CoerceList(list, json),
            InputObjectType input => CoerceObject(input, json),
            EnumType choice => CoerceEnum(choice, json),
            UploadType upload => FindFile(json) ?? Fail(Messages.CannotParse(upload, json)),
            ScalarType scalar => scalar.TryCoerceJson(json, out var value) ? value : Fail(Messages.CannotParse(scalar, json)),
            _ => Fail(Messages.CannotParse(type, json)),
        };
    }

    private object?[] CoerceList(ListType list, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(list.ElementType, json)];
        }

        var values = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (_errors.Count >= MaxErrors)
            {
                break;
            }

            _path.Add(index);
            values[index++] = Coerce(list.ElementType, item);
            _path.RemoveAt(_path.Count - 1);
        }

        return values;
    }

    /// <summary>In a multipart request the key of a file stands where the file belongs.</summary>
    private IFile? FindFile(JsonElement json) =>
        json.ValueKind == JsonValueKind.String && files is not null && files.TryGetValue(json.GetString()!, out var file) // As below.
            ? file
            : null;

    private object? CoerceEnum(EnumType type, JsonElement json) =>
        json.ValueKind == JsonValueKind.String && type.Values.TryGet(json.GetString()!, out var value) // A JSON string is never null.
            ? value.RuntimeValue
            : Fail(Messages.CannotParse(type, json));

    private object? CoerceObject(InputObjectType type, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Fail(Messages.CannotParse(type, json));
        }

        Dictionary<string, object?> values = new(type.Fields.Count, StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (_errors.Count >= MaxErrors)
            {
                break;
            }

            if (type.Fields.TryGet(member.Name, out var field))
            {
                _path.Add(field.Name);
                values[field.Name] = Coerce(field.Type, member.Value);
                _path.RemoveAt(_path.Count - 1);
            }
            else
            {
                _errors.Add(Error(Messages.UnknownInputField(member.Name, type)).SetExtension("type", type.Name).Build());
            }
        }

        Complete(type, values);
        return new InputObjectValue(type, values);
    }

    private void Complete(InputObjectType type, Dictionary<string, object?> values)
    {
        if (_errors.Count >= MaxErrors || InputObjectRules.Complete(type, values) is not { } mistake)
        {
            return;
        }

        if (mistake.Field is not null)
        {
            _path.Add(mistake.Field);
        }

        Fail(mistake.Message, mistake.Code);
        if (mistake.Field is not null)
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object? Fail(string message, string? code = null)
    {
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(Error(message).SetCode(code).Build());
        }

        return null;
    }

    private ErrorBuilder Error(string message) => ErrorBuilder.New().SetMessage(message).SetPath([.. _path]);
}

using System.Text.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>CoerceVariableValues (specification, section 6.1.2).</summary>
internal static class VariableCoercion
{
    /// <summary>The values of the variables, or every reason why there are none.</summary>
    /// <param name="operation">The operation with its definitions.</param>
    /// <param name="json">An object with the raw values; undefined or null when there are none.</param>
    /// <param name="files">The files of the request by their keys; null when it has none.</param>
    /// <param name="errors">What is wrong; empty when the values can be used.</param>
    public static VariableValue[] Coerce(
        PreparedOperation operation, JsonElement json, IReadOnlyDictionary<string, IFile>? files, out IReadOnlyList<GraphQLError> errors)
    {
        var definitions = operation.Variables;
        errors = [];
        if (definitions.Count == 0)
        {
            return [];
        }

        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            errors = [ErrorBuilder.New().SetMessage(Messages.VariablesNotObject).SetCode(ErrorCodes.Execution.InvalidVariableValue).Build()];
            return [];
        }

        var values = new VariableValue[definitions.Count];
        var coercion = new JsonCoercion(files);
        for (var i = 0; i < values.Length && coercion.Errors.Count < JsonCoercion.MaxErrors; i++)
        {
            values[i] = Coerce(operation, i, json, coercion);
        }

        errors = coercion.Errors;
        return values;
    }

    private static VariableValue Coerce(PreparedOperation operation, int index, JsonElement json, JsonCoercion coercion)
    {
        var definition = operation.Variables[index];
        JsonElement raw = default;
        var isGiven = json.ValueKind == JsonValueKind.Object && json.TryGetProperty(definition.Name, out raw);
        if (!isGiven && definition.DefaultValue is not null)
        {
            return new VariableValue(true, definition.CoercedDefault);
        }

        if (definition.Type is NonNullType && (!isGiven || raw.ValueKind == JsonValueKind.Null))
        {
            coercion.Report(ErrorBuilder.New()
                .SetMessage(Messages.VariableRequired(definition.Name))
                .SetCode(ErrorCodes.Execution.NonNullViolation)
                .SetExtension("variable", definition.Name)
                .AddLocation(operation.Document, operation.Definition.VariableDefinitions[index])
                .Build());
            return default;
        }

        return isGiven ? new VariableValue(true, coercion.Coerce(definition, raw)) : default;
    }
}

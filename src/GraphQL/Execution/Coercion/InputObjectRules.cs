using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Coercion;

/// <summary>What holds for the fields of an input object as a whole (specification, sections 3.10 and 3.10.1).</summary>
internal static class InputObjectRules
{
    /// <summary>Adds the defaults of fields that were not given.</summary>
    /// <returns>What is wrong with the object; null when nothing is.</returns>
    public static InputObjectMistake? Complete(InputObjectType type, Dictionary<string, object?> values)
    {
        foreach (var field in type.Fields.AsSpan())
        {
            if (values.ContainsKey(field.Name))
            {
                continue;
            }

            if (field.DefaultValue is not null)
            {
                values[field.Name] = field.CoercedDefault;
            }
            else if (field.Type is NonNullType)
            {
                return new InputObjectMistake(Messages.RequiredInputField(field.Name, type), ErrorCodes.Execution.NonNullViolation, field.Name);
            }
        }

        return type.IsOneOf ? CheckOneOf(type, values) : null;
    }

    private static InputObjectMistake? CheckOneOf(InputObjectType type, Dictionary<string, object?> values)
    {
        switch (values.Count)
        {
            case 0:
                return new InputObjectMistake(Messages.OneOfNone(type), ErrorCodes.Execution.OneOfNoFieldSet, null);
            case > 1:
                return new InputObjectMistake(Messages.OneOfSeveral(type), ErrorCodes.Execution.OneOfMoreThanOneFieldSet, null);
            default:
                var (name, value) = values.First();
                return value is null
                    ? new InputObjectMistake(Messages.OneOfNull(name, type), ErrorCodes.Execution.OneOfFieldIsNull, name)
                    : null;
        }
    }
}

/// <summary>What is wrong with an input object.</summary>
/// <param name="Message">The sentence.</param>
/// <param name="Code">The code of the error.</param>
/// <param name="Field">The field that it is about; null when it is about the object.</param>
internal sealed record InputObjectMistake(string Message, string Code, string? Field);

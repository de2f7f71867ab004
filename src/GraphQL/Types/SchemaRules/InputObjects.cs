namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// An input object has fields; those of a oneOf input object are nullable and have no defaults.
/// https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation
/// </summary>
internal static class InputObjects
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            if (type.Fields.Count == 0)
            {
                errors.Report(Messages.NoInputFields(type.Name), type.Name, type.Origins);
            }

            if (type.IsOneOf)
            {
                CheckOneOf(type, errors);
            }
        }
    }

    private static void CheckOneOf(InputObjectType type, SchemaErrors errors)
    {
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            if (field.Type.IsNonNull())
            {
                errors.Report(Messages.OneOfNotNullable(coordinate), coordinate, field.Origin?.OfType());
            }

            if (field.DefaultValue is not null)
            {
                errors.Report(Messages.OneOfWithDefault(coordinate), coordinate, field.Origin);
            }
        }
    }
}

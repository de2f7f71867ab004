namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Arguments and input fields have input types, defaults of these types, and are not deprecated while they are required.
/// https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation
/// </summary>
internal static class InputValues
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var (coordinate, field, isArgument) in schema.Inputs())
        {
            if (!field.Type.IsInputType())
            {
                errors.Report(Messages.NoInputType(coordinate, field.Type), coordinate, field.Origin?.OfType());
                continue;
            }

            if (field is { IsRequired: true, DeprecationReason: not null })
            {
                var message = isArgument
                    ? Messages.DeprecatedRequiredArgument(coordinate)
                    : Messages.DeprecatedRequiredInputField(coordinate);
                errors.Report(message, coordinate, field.Origin?.OfDeprecation(), field.Origin?.OfType());
            }

            if (field.DefaultValue is { } standard)
            {
                foreach (var problem in LiteralProblem.Find(field.Type, standard))
                {
                    errors.Report(Messages.InvalidDefault(coordinate, problem), coordinate, field.Origin?.At(problem.Node));
                }
            }
        }
    }
}

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Objects and interfaces have fields, and the types of fields are output types.
/// https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
/// </summary>
internal static class OutputFields
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<ComplexType>())
        {
            if (type.Fields.Count == 0)
            {
                errors.Report(Messages.NoFields(type.Name), type.Name, type.Origins);
            }

            foreach (var field in type.Fields.Where(field => !field.Type.IsOutputType()))
            {
                errors.Report(Messages.NoOutputType(field.Coordinate, field.Type), field.Coordinate, field.Origin?.OfType());
            }
        }
    }
}

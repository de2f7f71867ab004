namespace PyDotOrg.GraphQL.Types;

/// <summary>An enum has values. https://spec.graphql.org/September2025/#sec-Enums.Type-Validation</summary>
internal static class EnumValues
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<EnumType>().Where(type => type.Values.Count == 0))
        {
            errors.Report(Messages.NoValues(type.Name), type.Name, type.Origins);
        }
    }
}

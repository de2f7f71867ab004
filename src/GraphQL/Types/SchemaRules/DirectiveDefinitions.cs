using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A directive may stand in at least one place, and in places that exist.
/// https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation
/// </summary>
internal static class DirectiveDefinitions
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives)
        {
            if (directive.Locations.Count == 0)
            {
                errors.Report(Messages.NoLocations(directive.Name), $"@{directive.Name}", directive.Origin);
            }

            foreach (var location in directive.Locations.Where(location => !DirectiveLocations.All.Contains(location)))
            {
                errors.Report(Messages.UnknownLocation(directive.Name, location), $"@{directive.Name}", directive.Origin);
            }
        }
    }
}

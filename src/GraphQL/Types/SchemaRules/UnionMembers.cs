namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A union has members, each once.
/// https://spec.graphql.org/September2025/#sec-Unions.Type-Validation
/// </summary>
internal static class UnionMembers
{
    public static void Check(SchemaCandidate schema, SchemaErrors errors)
    {
        foreach (var union in schema.Types.OfType<UnionType>())
        {
            if (union.Members.Count == 0 && !schema.Parts.RefusedMembers.Contains(union.Name))
            {
                errors.Report(Messages.NoMembers(union.Name), union.Name, union.Origins);
            }

            HashSet<ObjectType> seen = [];
            foreach (var member in union.Members.Where(member => !seen.Add(member)))
            {
                errors.Report(Messages.IncludesTwice(union.Name, member.Name), union.Name, union.OriginsOfMember(member.Name));
            }
        }
    }
}

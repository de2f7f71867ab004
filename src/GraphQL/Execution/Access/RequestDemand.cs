using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Access;

/// <summary>What a field demands before anything of its request runs, see <see cref="ApplyPolicy.Validation"/>.</summary>
/// <param name="Rule">The demand.</param>
/// <param name="Node">The first field that has it.</param>
internal sealed record RequestDemand(AuthorizeRule Rule, FieldNode Node)
{
    /// <summary>The demands of an operation, each once; of fields, too, that variables or objects may leave out.</summary>
    public static RequestDemand[] Of(GraphQLSchema schema, CompiledOperation operation)
    {
        List<RequestDemand> demands = [];
        ReachedFields.Any(schema, operation, (node, field) =>
        {
            foreach (var rule in field.Resolver?.Authorization ?? [])
            {
                if (rule.Apply == ApplyPolicy.Validation && !demands.Exists(known => IsSame(known.Rule, rule)))
                {
                    demands.Add(new RequestDemand(rule, node));
                }
            }

            return false;
        });
        return [.. demands];
    }

    private static bool IsSame(AuthorizeRule left, AuthorizeRule right) =>
        string.Equals(left.Policy, right.Policy, StringComparison.Ordinal) && left.Roles.SequenceEqual(right.Roles, StringComparer.Ordinal);
}

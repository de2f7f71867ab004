using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// All Variables Used: every variable that an operation declares is used by it or by one of its fragments.
/// https://spec.graphql.org/September2025/#sec-All-Variables-Used
/// </summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ICheckVariables
{
    public void Check(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (operation.VariableDefinitions.Count == 0)
        {
            return;
        }

        var used = new HashSet<string>(usages.Count, StringComparer.Ordinal);
        for (var index = 0; index < usages.Count; index++)
        {
            used.Add(usages[index].Variable.Name.Value);
        }

        var unused = new List<string>();
        for (var index = 0; index < operation.VariableDefinitions.Count; index++)
        {
            var name = operation.VariableDefinitions[index].Variable.Name.Value;
            if (used.Add(name))
            {
                unused.Add(name);
            }
        }

        if (unused.Count > 0)
        {
            var message = Messages.UnusedVariables(unused, operation.Name?.Value);
            context.Report(context.Error(message, Sections.VariablesUsed, operation));
        }
    }
}

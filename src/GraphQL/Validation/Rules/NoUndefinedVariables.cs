using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// All Variable Uses Defined: every variable that an operation or one of its fragments uses is declared by the operation.
/// https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
/// </summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ICheckVariables
{
    public void Check(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (usages.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < operation.VariableDefinitions.Count; index++)
        {
            seen.Add(operation.VariableDefinitions[index].Variable.Name.Value);
        }

        var undefined = new List<string>();
        for (var index = 0; index < usages.Count; index++)
        {
            var name = usages[index].Variable.Name.Value;
            if (seen.Add(name))
            {
                undefined.Add(name);
            }
        }

        if (undefined.Count > 0)
        {
            var message = Messages.UndefinedVariables(undefined, operation.Name?.Value);
            context.Report(context.Error(message, Sections.VariableUsesDefined, operation));
        }
    }
}

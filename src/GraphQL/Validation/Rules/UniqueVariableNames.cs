using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Variable Uniqueness: no operation declares a variable twice.
/// https://spec.graphql.org/September2025/#sec-Variable-Uniqueness
/// </summary>
internal sealed class UniqueVariableNames(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        foreach (var places in Duplicates.Find(node.VariableDefinitions, static definition => definition.Variable.Name))
        {
            var name = places[0].Value;
            var second = node.VariableDefinitions.Last(definition => definition.Variable.Name.Value == name);
            context.Report(context
                .Error(Messages.DuplicateVariable(name), Sections.VariableUniqueness, places)
                .SetExtension("variable", name)
                .SetExtension("variableType", SyntaxPrinter.Print(second.Type)));
        }
    }
}

using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Variables Are Input Types: a variable is declared with a type that values can be given for.
/// https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
/// </summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : IEnter<VariableDefinitionNode>
{
    public void Enter(VariableDefinitionNode node)
    {
        if (context.FindType(node.Type) is not { } type || type.IsInputType())
        {
            return;
        }

        var name = node.Variable.Name.Value;
        context.Report(context
            .Error(Messages.NonInputVariable(name, SyntaxPrinter.Print(node.Type)), Sections.VariablesAreInputTypes, node.Type)
            .SetExtension("variable", name)
            .SetExtension("variableType", SyntaxPrinter.Print(node.Type)));
    }
}

using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragment Spread Type Existence: every type that is named exists.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
/// </summary>
internal sealed class KnownTypeNames(ValidationContext context) : IEnter<NamedTypeNode>
{
    public void Enter(NamedTypeNode node)
    {
        if (context.FindType(node) is not null)
        {
            return;
        }

        var name = node.Name.Value;
        var message = Messages.UnknownType(name, context.Schema.Types.Select(static type => type.Name));
        context.Report(context.Position.Variable is { } variable
            ? context.Error(message, Sections.VariablesAreInputTypes, node)
                .SetExtension("variable", variable.Variable.Name.Value)
                .SetExtension("variableType", SyntaxPrinter.Print(variable.Type))
            : context.Error(message, Sections.TypeConditionExistence, node).SetExtension("typeCondition", name));
    }
}

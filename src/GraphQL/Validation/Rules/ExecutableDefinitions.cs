using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Executable Definitions: a request holds operations and fragments only.
/// https://spec.graphql.org/September2025/#sec-Executable-Definitions
/// </summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : IEnter<DocumentNode>
{
    public void Enter(DocumentNode node)
    {
        for (var index = 0; index < node.Definitions.Count; index++)
        {
            if (node.Definitions[index] is not ExecutableDefinitionNode and var definition)
            {
                context.Report(context.Error(Messages.NotExecutable(NameOf(definition)), Sections.ExecutableDefinitions, definition));
            }
        }
    }

    private static string? NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Name.Value,
        TypeExtensionNode extension => extension.Name.Value,
        DirectiveDefinitionNode directive => directive.Name.Value,
        _ => null,
    };
}

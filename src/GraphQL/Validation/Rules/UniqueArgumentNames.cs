using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Argument Uniqueness: no argument is given twice.
/// https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
/// </summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : IEnter<FieldNode>, IEnter<DirectiveNode>
{
    public void Enter(FieldNode node)
    {
        foreach (var places in Find(node.Arguments))
        {
            context.Report(Error(places)
                .SetPath(context.Position.GetPathAbove())
                .SetExtension("type", context.Position.ParentType?.Name)
                .SetExtension("field", node.Name.Value)
                .SetExtension("argument", places[0].Value));
        }
    }

    public void Enter(DirectiveNode node)
    {
        foreach (var places in Find(node.Arguments))
        {
            context.Report(Error(places)
                .SetExtension("directive", node.Name.Value)
                .SetExtension("argument", places[0].Value));
        }
    }

    private static IEnumerable<List<NameNode>> Find(IReadOnlyList<ArgumentNode> arguments) =>
        Duplicates.Find(arguments, static argument => argument.Name);

    private ErrorBuilder Error(List<NameNode> places) =>
        context.Error(Messages.DuplicateArgument(places[0].Value), Sections.ArgumentUniqueness, places);
}

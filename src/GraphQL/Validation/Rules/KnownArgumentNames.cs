using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Argument Names: an argument is one of those that its field or directive has.
/// https://spec.graphql.org/September2025/#sec-Argument-Names
/// </summary>
internal sealed class KnownArgumentNames(ValidationContext context) : IEnter<ArgumentNode>
{
    public void Enter(ArgumentNode node)
    {
        var position = context.Position;
        if (position.Argument is not null)
        {
            return;
        }

        var name = node.Name.Value;
        if (position.DirectiveNode is not null)
        {
            if (position.Directive is { } directive)
            {
                context.Report(context
                    .Error(Messages.UnknownDirectiveArgument(name, directive), Sections.RequiredArguments, node)
                    .SetExtension("directive", directive.Name)
                    .SetExtension("argument", name));
            }
        }
        else if (position.Field is { } field)
        {
            context.Report(context
                .FieldError(Messages.UnknownFieldArgument(name, field), Sections.RequiredArguments, node)
                .SetExtension("type", position.ParentType?.Name)
                .SetExtension("field", field.Name)
                .SetExtension("argument", name));
        }
    }
}

using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Required Arguments: an argument that is non-null and has no default is given.
/// https://spec.graphql.org/September2025/#sec-Required-Arguments
/// </summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ILeave<FieldNode>, ILeave<DirectiveNode>
{
    public void Leave(FieldNode node)
    {
        if (context.Position.Field is not { } field)
        {
            return;
        }

        foreach (var argument in field.Arguments.AsSpan())
        {
            if (argument.IsRequired && !IsGiven(argument, node.Arguments))
            {
                context.Report(context
                    .FieldError(Messages.RequiredArgument(field.Coordinate, argument), Sections.RequiredArguments, node)
                    .SetExtension("type", context.Position.ParentType?.Name)
                    .SetExtension("field", field.Name)
                    .SetExtension("argument", argument.Name));
            }
        }
    }

    public void Leave(DirectiveNode node)
    {
        if (context.Position.Directive is not { } directive)
        {
            return;
        }

        foreach (var argument in directive.Arguments.AsSpan())
        {
            if (argument.IsRequired && !IsGiven(argument, node.Arguments))
            {
                context.Report(context
                    .Error(Messages.RequiredArgument($"@{directive.Name}", argument), Sections.RequiredArguments, node)
                    .SetExtension("directive", directive.Name)
                    .SetExtension("argument", argument.Name));
            }
        }
    }

    private static bool IsGiven(InputField argument, IReadOnlyList<ArgumentNode> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index].Name.Value == argument.Name)
            {
                return true;
            }
        }

        return false;
    }
}

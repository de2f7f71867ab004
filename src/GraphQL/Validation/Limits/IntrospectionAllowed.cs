using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>Refuses <c>__schema</c> and <c>__type</c> where introspection is switched off; <c>__typename</c> always works.</summary>
internal sealed class IntrospectionAllowed(ValidationContext context) : IEnter<FieldNode>
{
    private readonly bool _isAllowed = context.Options.AllowIntrospection;

    public void Enter(FieldNode node)
    {
        if (_isAllowed || context.Position.Field is not { } field || !IntrospectionFields.IsAboutSchema(field))
        {
            return;
        }

        var error = ErrorBuilder.New()
            .SetMessage(context.Options.IntrospectionNotAllowedMessage ?? Messages.IntrospectionNotAllowed)
            .SetCode(ErrorCodes.Execution.IntrospectionNotAllowed)
            .SetExtension("field", field.Name);
        context.Report(context.Locate(error, node));
    }
}

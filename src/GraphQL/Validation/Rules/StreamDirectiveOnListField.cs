using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Stream Directives Are Used on List Fields: only a list has items that could follow.
/// https://github.com/graphql/graphql-spec/pull/1110
/// </summary>
internal sealed class StreamDirectiveOnListField(ValidationContext context) : IEnter<DirectiveNode>
{
    public void Enter(DirectiveNode node)
    {
        if (node.Name.Value == IncrementalDirectives.Stream.Name
            && context.Position is { Field: { } field, ParentType: { } parent }
            && field.Type.NullableType() is not ListType)
        {
            context.Report(context.Error(Messages.StreamOnNonList(parent, field), Sections.IncrementalDelivery, node));
        }
    }
}

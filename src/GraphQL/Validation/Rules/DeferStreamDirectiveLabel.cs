using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Defer and Stream Directive Labels Are Unique: a label is written out, and no other <c>@defer</c> or <c>@stream</c> has it.
/// https://github.com/graphql/graphql-spec/pull/1110
/// </summary>
internal sealed class DeferStreamDirectiveLabel(ValidationContext context) : IEnter<DirectiveNode>
{
    private Dictionary<string, DirectiveNode>? _known;

    public void Enter(DirectiveNode node)
    {
        if (!IncrementalDirectives.Contains(node)
            || IncrementalDirectives.FindArgument(node, "label") is not { } label
            || label is NullValueNode)
        {
            return;
        }

        if (label is not StringValueNode text)
        {
            context.Report(context.Error(Messages.LabelNotStatic(node.Name.Value), Sections.IncrementalDelivery, node));
        }
        else if (!(_known ??= new(StringComparer.Ordinal)).TryAdd(text.Value, node))
        {
            context.Report(context.Error(Messages.DuplicateLabel, Sections.IncrementalDelivery, [_known[text.Value], node]));
        }
    }
}

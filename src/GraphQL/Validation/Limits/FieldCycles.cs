using System.Runtime.InteropServices;
using PyDotOrg.GraphQL.Introspection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>Counts how often one field of one type comes on the way to a leaf: <c>a { b { a { b { a ...</c>.</summary>
internal sealed class FieldCycles(ValidationContext context)
{
    private readonly int _limit = context.Options.Limits.MaxFieldCycles;
    private readonly Dictionary<OutputField, int> _open = [];
    private readonly List<object> _path = [];

    /// <summary>Reports the first field of the operation that comes too often.</summary>
    public void Check(OperationDefinitionNode operation)
    {
        if (_limit != int.MaxValue && context.Schema.GetRootType(operation.Operation) is { } root)
        {
            Check(operation.SelectionSet, root, []);
        }
    }

    /// <summary>Whether to go on.</summary>
    private bool Check(SelectionSetNode set, NamedType parent, HashSet<string> fragments)
    {
        for (var index = 0; index < set.Selections.Count; index++)
        {
            var isFine = set.Selections[index] switch
            {
                FieldNode field => Check(field, parent),
                InlineFragmentNode { TypeCondition: { } condition } fragment =>
                    Check(fragment.SelectionSet, context.FindType(condition) ?? parent, fragments),
                InlineFragmentNode fragment => Check(fragment.SelectionSet, parent, fragments),
                FragmentSpreadNode spread => Check(spread, parent, fragments),
                _ => true,
            };
            if (!isFine)
            {
                return false;
            }
        }

        return true;
    }

    private bool Check(FragmentSpreadNode spread, NamedType parent, HashSet<string> fragments)
    {
        if (context.Fragments.Find(spread.Name.Value) is not { } fragment || !fragments.Add(spread.Name.Value))
        {
            return true;
        }

        return context.SpendFragmentVisits(1)
            && Check(fragment.SelectionSet, context.FindType(fragment.TypeCondition) ?? parent, fragments);
    }

    private bool Check(FieldNode node, NamedType parent)
    {
        if (node.SelectionSet is not { } set
            || !context.Schema.TryGetField(parent, node.Name.Value, out var field)
            || IntrospectionFields.IsAboutSchema(field))
        {
            return true;
        }

        _path.Add(node.ResponseName);
        ref var open = ref CollectionsMarshal.GetValueRefOrAddDefault(_open, field, out _);
        open++;
        if (open > _limit)
        {
            Report(node, field);
            return false;
        }

        var isFine = Check(set, field.Type.NamedType(), []);
        _open[field]--;
        _path.RemoveAt(_path.Count - 1);
        return isFine;
    }

    private void Report(FieldNode node, OutputField field) => context.Report(context.Locate(
        ErrorBuilder.New()
            .SetMessage(Messages.FieldCycleTooDeep)
            .SetCode(ErrorCodes.Execution.MaxCoordinateCycleDepthOverflow)
            .SetPath([.. _path])
            .SetExtension("coordinate", field.Coordinate),
        node));
}

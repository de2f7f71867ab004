using System.Runtime.InteropServices;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Rules.Merging;

/// <summary>The fields of a selection set by response name, its inline fragments flattened, and the named fragments that it spreads.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, List<FieldEntry>> _groups = new(StringComparer.Ordinal);
    private readonly List<FragmentDefinitionNode> _fragments = [];

    public FieldSet(ValidationContext context, NamedType? parentType, SelectionSetNode set) => Add(context, parentType, set);

    /// <summary>The fields by response name.</summary>
    public Dictionary<string, List<FieldEntry>> Groups => _groups;

    /// <summary>The fragments, each once; unknown ones are left out.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Fragments => _fragments;

    private void Add(ValidationContext context, NamedType? parentType, SelectionSetNode set)
    {
        for (var index = 0; index < set.Selections.Count; index++)
        {
            switch (set.Selections[index])
            {
                case FieldNode field:
                    Add(field, parentType);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } fragment:
                    Add(context, context.FindType(condition), fragment.SelectionSet);
                    break;
                case InlineFragmentNode fragment:
                    Add(context, parentType, fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread:
                    Add(context.Fragments.Find(spread.Name.Value));
                    break;
            }
        }
    }

    private void Add(FieldNode node, NamedType? parentType)
    {
        OutputField? definition = null;
        (parentType as ComplexType)?.Fields.TryGet(node.Name.Value, out definition);
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, node.ResponseName, out _);
        (group ??= []).Add(new FieldEntry(parentType, node, definition));
    }

    private void Add(FragmentDefinitionNode? fragment)
    {
        if (fragment is not null && !_fragments.Contains(fragment))
        {
            _fragments.Add(fragment);
        }
    }
}

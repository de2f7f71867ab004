using System.Runtime.InteropServices;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Limits;

/// <summary>
/// Counts under how many response names each field is selected in one place. Selections are merged as an execution merges
/// them, so that neither a repeated parent nor a fragment hides any.
/// </summary>
internal sealed class FieldAliases(ValidationContext context)
{
    private readonly int _limit = context.Options.Limits.MaxAliases;

    /// <summary>Reports the first field of the operation that has too many.</summary>
    public void Check(OperationDefinitionNode operation)
    {
        if (_limit != int.MaxValue)
        {
            Check([operation.SelectionSet]);
        }
    }

    private bool Check(List<SelectionSetNode> merged)
    {
        var place = new Place(context);
        foreach (var set in merged)
        {
            place.Collect(set);
        }

        if (place.FindExcess(_limit) is { } field)
        {
            context.Report(context.Locate(
                ErrorBuilder.New()
                    .SetMessage(Messages.TooManyAliases(field.Name.Value, _limit))
                    .SetCode(ErrorCodes.Limits.TooManyAliases)
                    .SetExtension("field", field.Name.Value)
                    .SetExtension("maxAliases", _limit),
                field));
            return false;
        }

        foreach (var below in place.Below)
        {
            if (context.IsOver || !Check(below))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fields of one object of the result.</summary>
    private sealed class Place(ValidationContext context)
    {
        private readonly Dictionary<string, List<SelectionSetNode>?> _below = new(StringComparer.Ordinal);
        private readonly List<FieldNode> _fields = [];
        private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

        /// <summary>The selection sets of each field that has some.</summary>
        public IEnumerable<List<SelectionSetNode>> Below => _below.Values.OfType<List<SelectionSetNode>>();

        public void Collect(SelectionSetNode set)
        {
            for (var index = 0; index < set.Selections.Count; index++)
            {
                switch (set.Selections[index])
                {
                    case FieldNode field:
                        Add(field);
                        break;
                    case InlineFragmentNode fragment:
                        Collect(fragment.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when Enters(spread, out var fragment):
                        Collect(fragment.SelectionSet);
                        break;
                }
            }
        }

        /// <summary>The field that goes beyond the limit; null when none does.</summary>
        public FieldNode? FindExcess(int limit)
        {
            if (_fields.Count <= limit)
            {
                return null;
            }

            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            return _fields.Find(field =>
                ++CollectionsMarshal.GetValueRefOrAddDefault(counts, field.Name.Value, out _) > limit);
        }

        private void Add(FieldNode field)
        {
            ref var below = ref CollectionsMarshal.GetValueRefOrAddDefault(_below, field.ResponseName, out var isKnown);
            if (!isKnown)
            {
                _fields.Add(field);
            }

            if (field.SelectionSet is { } set)
            {
                (below ??= []).Add(set);
            }
        }

        private bool Enters(FragmentSpreadNode spread, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FragmentDefinitionNode? fragment)
        {
            fragment = context.Fragments.Find(spread.Name.Value);
            return fragment is not null && _fragments.Add(spread.Name.Value) && context.SpendFragmentVisits(1);
        }
    }
}

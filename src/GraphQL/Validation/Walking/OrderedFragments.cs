using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A set of fragments that remembers in which order they came.</summary>
internal sealed class OrderedFragments
{
    private readonly List<FragmentDefinitionNode> _items = [];
    private readonly HashSet<FragmentDefinitionNode> _known = [];

    public int Count => _items.Count;

    /// <summary>How many of the first fragments have been followed to the fragments that they spread.</summary>
    public int Followed { get; set; }

    public FragmentDefinitionNode this[int index] => _items[index];

    public void Add(FragmentDefinitionNode fragment)
    {
        if (_known.Add(fragment))
        {
            _items.Add(fragment);
        }
    }

    public bool Contains(FragmentDefinitionNode fragment) => _known.Contains(fragment);

    public void Clear()
    {
        _items.Clear();
        _known.Clear();
        Followed = 0;
    }
}

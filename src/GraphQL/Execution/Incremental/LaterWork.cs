using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>What a run leaves for later. Lists of items are closed with it unless somebody takes it.</summary>
internal sealed class LaterWork : IDisposable
{
    private readonly Dictionary<ResultContainer, FragmentScope> _scopes = new(ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<object>> _nulls = [];

    /// <summary>The deferred fragments of all objects, outer ones first.</summary>
    public List<DeferredFragment> Fragments { get; } = [];

    /// <summary>Their fields.</summary>
    public List<DeferredFields> Fields { get; } = [];

    /// <summary>The lists with further items.</summary>
    public List<ItemStream> Streams { get; } = [];

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => Fields.Count == 0 && Streams.Count == 0;

    /// <summary>Begins the scope of an object.</summary>
    public FragmentScope Begin(ResultContainer item)
    {
        var scope = new FragmentScope(ScopeOf(item));
        _scopes.Add(item, scope);
        return scope;
    }

    /// <summary>Remembers that a place has become null: nothing may follow below it.</summary>
    public void AddNull(IReadOnlyList<object> path) => _nulls.Add(path);

    /// <summary>Forgets what stands below places that have become null.</summary>
    public void Prune()
    {
        if (_nulls.Count == 0)
        {
            return;
        }

        Fields.RemoveAll(fields => IsBelowNull(fields.Path));
        foreach (var stream in Streams.FindAll(stream => IsBelowNull(stream.Path)))
        {
            Streams.Remove(stream);
            stream.Close();
        }
    }

    public void Dispose() => Streams.ForEach(static stream => stream.Close());

    private FragmentScope? ScopeOf(ResultContainer item)
    {
        for (var container = item; container is not null; container = container.Parent)
        {
            if (_scopes.TryGetValue(container, out var scope))
            {
                return scope;
            }

            if (container is BranchRoot root)
            {
                return root.Scope;
            }
        }

        return null;
    }

    private bool IsBelowNull(IReadOnlyList<object> path) =>
        _nulls.Exists(place => place.Count <= path.Count && place.SequenceEqual(path.Take(place.Count)));
}

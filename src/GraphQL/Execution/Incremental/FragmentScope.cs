using PyDotOrg.GraphQL.Execution.Plan.Incremental;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>The deferred fragments that begin at an object, and those around it.</summary>
/// <param name="outer">Those around it; null when there are none.</param>
internal sealed class FragmentScope(FragmentScope? outer)
{
    private readonly List<(DeferUsage Usage, DeferredFragment Fragment)> _fragments = [];

    /// <summary>Adds a fragment that begins at the object.</summary>
    public void Add(DeferUsage usage, DeferredFragment fragment) => _fragments.Add((usage, fragment));

    /// <summary>The fragment of a use of <c>@defer</c> that the object is inside of.</summary>
    /// <exception cref="InvalidOperationException">There is none: the plan is wrong.</exception>
    public DeferredFragment Find(DeferUsage usage)
    {
        foreach (var (known, fragment) in _fragments)
        {
            if (ReferenceEquals(known, usage))
            {
                return fragment;
            }
        }

        return outer?.Find(usage) ?? throw new InvalidOperationException("An object is outside of the deferred fragment of its fields.");
    }
}

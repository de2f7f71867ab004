using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution.Keeping;

/// <summary>Sources that change when a test says so. Their names are their numbers.</summary>
internal sealed class ManualVersions : ISourceVersions
{
    private readonly Dictionary<int, long> _changed = [];

    public long Now { get; private set; }

    public bool AreUnchanged(ReadOnlySpan<int> sources, long since) => sources.ToArray().All(source => _changed.GetValueOrDefault(source) <= since);

    public int? Find(string name) => int.TryParse(name, out var number) ? number : null;

    public void Refresh()
    {
    }

    public void Change(int source) => _changed[source] = ++Now;
}

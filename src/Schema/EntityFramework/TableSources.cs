using PyDotOrg.Graph.Data.Changes;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.Graph.Schema.EntityFramework;

/// <summary>Tables as the sources that answers are made of.</summary>
/// <param name="changes">Hears of what is changed.</param>
public sealed class TableSources(DatabaseChanges changes) : ISourceVersions
{
    private readonly TableVersions _versions = changes.Versions;

    /// <inheritdoc/>
    public long Now => _versions.Now;

    /// <inheritdoc/>
    public bool AreUnchanged(ReadOnlySpan<int> sources, long since) => _versions.AreUnchanged(sources, since);

    /// <inheritdoc/>
    public int? Find(string name) => _versions.Find(name);

    /// <inheritdoc/>
    public void Refresh() => changes.Refresh();
}

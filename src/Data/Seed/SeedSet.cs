using System.Data.Common;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>The initial data of one domain: loaded together, remembered under one name.</summary>
internal abstract class SeedSet
{
    /// <summary>Key in the table of loaded sets.</summary>
    internal abstract string Name { get; }

    /// <summary>All its tables, parents first.</summary>
    protected abstract IReadOnlyList<SeedSource> Sources { get; }

    /// <summary>All its tables, parents first, as they suit what the database holds.</summary>
    /// <param name="connection">For questions about what is there already; inside the loading transaction.</param>
    /// <param name="cancellation">Gives up.</param>
    internal virtual Task<IReadOnlyList<SeedSource>> ReadAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult(Sources);
}

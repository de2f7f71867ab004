using System.Data.Common;

namespace PyDotOrg.Graph.Data.Seed;

/// <summary>The initial data of one domain: loaded together, remembered under one name.</summary>
internal abstract class SeedSet
{
    /// <summary>The day of the data set; the time of every row that has none of its own.</summary>
    protected static readonly DateTime DataSetTime = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Key in the table of loaded sets.</summary>
    internal abstract string Name { get; }

    /// <summary>All its tables, parents first.</summary>
    internal abstract IReadOnlyList<SeedKey> Keys { get; }

    /// <summary>The rows, parents first.</summary>
    /// <param name="connection">For questions about what is there already; inside the loading transaction.</param>
    /// <param name="ids">The ids of rows that are there already.</param>
    /// <param name="cancellation">Gives up.</param>
    internal abstract Task<IReadOnlyList<SeedTable>> ReadAsync(
        DbConnection connection, SeedIds ids, CancellationToken cancellation);
}

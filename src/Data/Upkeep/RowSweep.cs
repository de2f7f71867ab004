using Microsoft.EntityFrameworkCore;

namespace PyDotOrg.Graph.Data.Upkeep;

/// <summary>Deletes rows whose time is over, the oldest first and not too many at once: other writers wait for no longer than a part takes.</summary>
/// <typeparam name="T">What is deleted.</typeparam>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
public abstract class RowSweep<T>(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : IScheduledWork
    where T : class
{
    /// <summary>Rows that are deleted at once.</summary>
    public const int MaxRows = 1000;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public virtual TimeSpan? Interval => null;

    /// <inheritdoc/>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Find(db.Set<T>(), time.GetMoment()).Take(MaxRows).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>What is over by now, the oldest first.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="now">The moment.</param>
    protected abstract IQueryable<T> Find(IQueryable<T> rows, DateTime now);
}

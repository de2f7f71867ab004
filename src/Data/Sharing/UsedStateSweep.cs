using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Data.Sharing;

/// <summary>Deletes what was used once and would not count any more anyway.</summary>
internal sealed class UsedStateSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : IScheduledWork
{
    /// <summary>Rows that are deleted at once.</summary>
    private const int MaxRows = 1000;

    public string Name => "Used states";

    public TimeSpan? Interval => TimeSpan.FromMinutes(10);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = time.GetMoment();
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Set<UsedState>().Where(row => row.EndsAt <= now).OrderBy(row => row.EndsAt).Take(MaxRows).ExecuteDeleteAsync(cancellation);
    }
}

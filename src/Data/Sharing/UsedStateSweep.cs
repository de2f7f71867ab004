using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Data.Sharing;

/// <summary>Deletes what was used once and would not count any more anyway.</summary>
internal sealed class UsedStateSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : RowSweep<UsedState>(contexts, time)
{
    public override string Name => "Used states";

    public override TimeSpan? Interval => TimeSpan.FromMinutes(10);

    protected override IQueryable<UsedState> Find(IQueryable<UsedState> rows, DateTime now) =>
        rows.Where(row => row.EndsAt <= now).OrderBy(static row => row.EndsAt);
}

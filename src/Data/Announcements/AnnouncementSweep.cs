using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Data.Announcements;

/// <summary>Deletes announcements that every server has heard long ago.</summary>
internal sealed class AnnouncementSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : RowSweep<Announcement>(contexts, time)
{
    /// <summary>A server that is away for longer has missed some.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public override string Name => "Old announcements";

    public override TimeSpan? Interval => TimeSpan.FromMinutes(10);

    protected override IQueryable<Announcement> Find(IQueryable<Announcement> rows, DateTime now)
    {
        var end = now - Kept;
        return rows.Where(row => row.CreatedAt < end).OrderBy(static row => row.CreatedAt);
    }
}

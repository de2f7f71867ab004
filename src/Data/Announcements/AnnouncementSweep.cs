using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Data.Announcements;

/// <summary>Deletes announcements that every server has heard long ago.</summary>
internal sealed class AnnouncementSweep(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : IScheduledWork
{
    /// <summary>A server that is away for longer has missed some.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Rows that are deleted at once.</summary>
    private const int MaxRows = 1000;

    public string Name => "Old announcements";

    public TimeSpan? Interval => TimeSpan.FromMinutes(10);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var end = time.GetMoment() - Kept;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Set<Announcement>().Where(row => row.CreatedAt < end).OrderBy(row => row.CreatedAt).Take(MaxRows).ExecuteDeleteAsync(cancellation);
    }
}

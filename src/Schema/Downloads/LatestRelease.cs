using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Keeps to one latest release of each major line (contract: REST, section 7.3).</summary>
internal static class LatestRelease
{
    /// <summary>Takes the flag from the others when a release gets it; both are saved at once, and by one write at a time.</summary>
    public static async ValueTask TakeOverAsync(Write<Release> write)
    {
        var release = write.Row;
        if (!release.IsLatest || (!write.IsNew && write.Db.Entry(release).Property(static row => row.IsLatest).OriginalValue))
        {
            return;
        }

        await write.LockAsync($"{nameof(LatestRelease)} {release.Version}");
        var others = write.Db.Releases.Where(other => other.Version == release.Version && other.IsLatest && other.Id != release.Id);
        foreach (var id in await others.Select(other => other.Id).ToListAsync(write.Cancellation))
        {
            write.Announce(ReleaseTopics.ChangeOf(id), id);
        }

        var now = write.Caller.Now;
        await others.ExecuteUpdateAsync(
            other => other.SetProperty(row => row.IsLatest, false).SetProperty(row => row.RowVersion, row => row.RowVersion + 1).SetProperty(row => row.UpdatedAt, now),
            write.Cancellation);
    }
}

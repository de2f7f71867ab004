using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Writing;

/// <summary>Reads number and series of a release from its name. Releases of the install manager have no series.</summary>
public static class ReleaseNumbering
{
    /// <summary>Sets the columns that follow from name and version; the caller saves.</summary>
    public static async Task ApplyAsync(PyDotOrgDbContext db, Release release, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(release);
        var number = ReleaseNumber.Find(release.Name);
        release.VersionNumber = number?.Text ?? "";
        release.VersionOrder = number?.Order ?? 0;
        release.SeriesId = number is null || release.Version == PythonVersion.Manager
            ? null
            : await db.ReleaseSeries.Where(series => series.Name == number.Series).Select(series => (Guid?)series.Id).FirstOrDefaultAsync(cancellation);
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>All releases with what hangs on them, read when they are first asked for.</summary>
/// <param name="database">Where they are.</param>
public sealed class ReleaseList(TestDatabase database)
{
    private readonly Lazy<IReadOnlyList<Release>> _all = new(() => Read(database));

    /// <summary>The releases.</summary>
    public IReadOnlyList<Release> All => _all.Value;

    private static List<Release> Read(TestDatabase database)
    {
        using var db = database.CreateContext();
        return db.Releases
            .Include(release => release.Series)
            .Include(release => release.Files).ThenInclude(file => file.OperatingSystem)
            .AsSplitQuery()
            .ToList();
    }
}

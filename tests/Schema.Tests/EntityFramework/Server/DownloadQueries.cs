using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>Queries of every form over the downloads.</summary>
[QueryType]
public static class DownloadQueries
{
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 1000)]
    [UseProjection]
    [UseFiltering<ReleaseFilter>]
    [UseSorting]
    public static IQueryable<Release> GetReleases(PyDotOrgDbContext db) =>
        db.Releases.OrderByDescending(release => release.ReleaseDate).ThenByDescending(release => release.Name);

    [UseOffsetPaging(IncludeTotalCount = true, MaxPageSize = 1000)]
    [UseProjection]
    [UseFiltering<ReleaseFilter>]
    [UseSorting]
    public static IQueryable<Release> GetReleasesOffset(PyDotOrgDbContext db) => GetReleases(db);

    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetReleaseBySlug(PyDotOrgDbContext db, string slug) => db.Releases.Where(release => release.Slug == slug);

    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetReleaseOfVersion(PyDotOrgDbContext db, PythonVersion version) =>
        db.Releases.Where(release => release.Version == version);

    [UseProjection]
    public static IQueryable<Data.Entities.Downloads.OperatingSystem> GetOperatingSystems(PyDotOrgDbContext db) =>
        db.OperatingSystems.OrderBy(system => system.Name);

    [UsePaging]
    [UseProjection]
    public static IQueryable<ReleaseSeries> GetSeries(PyDotOrgDbContext db) => db.ReleaseSeries.OrderBy(series => series.VersionOrder);

    /// <summary>The same releases as a list in memory: what a filter means there, it must mean in the database.</summary>
    [UseFiltering<ReleaseFilter>]
    [UseSorting]
    public static IEnumerable<Release> GetReleasesInMemory(ReleaseList releases) => releases.All;

    [UseFiltering<ReleaseFilter>]
    [UseSorting<ReleaseSort>]
    public static IQueryable<Release> GetAllReleases(PyDotOrgDbContext db) => db.Releases;
}

using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The root fields for releases.</summary>
[QueryType]
public static class ReleaseQueries
{
    /// <summary>Published releases of Python, the newest first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<ReleaseFilter>]
    [UseSorting<ReleaseSort>]
    public static IQueryable<Release> GetReleases(PyDotOrgDbContext db) => NewestFirst(db.Releases.Visible());

    /// <summary>Published releases of Python, the newest first, for clients that count rows instead of keeping cursors.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<ReleaseFilter>]
    [UseSorting<ReleaseSort>]
    public static IQueryable<Release> GetReleasesOffset(PyDotOrgDbContext db) => NewestFirst(db.Releases.Visible());

    /// <summary>The releases that the download page shows, the newest first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<ReleaseFilter>]
    [UseSorting<ReleaseSort>]
    public static IQueryable<Release> GetDownloadPage(PyDotOrgDbContext db) =>
        NewestFirst(db.Releases.Visible().Where(release => release.ShowOnDownloadPage));

    /// <summary>A release by its global id; null when there is none.</summary>
    /// <param name="id">The global id.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetRelease([ID<Release>] Guid id, PyDotOrgDbContext db) =>
        db.Releases.Visible().Where(release => release.Id == id);

    /// <summary>A release by the id that the REST API shows; null when there is none.</summary>
    /// <param name="uuid">The id of the row.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetReleaseByUuid(Guid uuid, PyDotOrgDbContext db) =>
        db.Releases.Visible().Where(release => release.Id == uuid);

    /// <summary>A release by its slug, such as <c>python-3137</c>; null when there is none.</summary>
    /// <param name="slug">The slug, compared exactly.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetReleaseBySlug(string slug, PyDotOrgDbContext db) =>
        db.Releases.Visible().Where(release => release.Slug == slug);

    /// <summary>
    /// The latest release: the newest one flagged as latest, or the newest one that is no pre-release when none is
    /// flagged; null when there is neither.
    /// </summary>
    /// <param name="version">The major line; null means Python 3.</param>
    /// <param name="series">A series such as <c>3.13</c>; it wins over <paramref name="version"/>.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetLatestRelease(
        PyDotOrgDbContext db, PythonVersion? version = PythonVersion.Python3, string? series = null) =>
        series is null ? LatestOf(db, version ?? PythonVersion.Python3) : LatestOf(db, series);

    private static IQueryable<Release> LatestOf(PyDotOrgDbContext db, PythonVersion version) =>
        db.Releases.Visible()
            .Where(release => release.Version == version && (release.IsLatest || !release.PreRelease))
            .OrderByDescending(release => release.IsLatest)
            .ThenByDescending(release => release.ReleaseDate)
            .ThenByDescending(release => release.VersionOrder);

    private static IQueryable<Release> LatestOf(PyDotOrgDbContext db, string series) =>
        db.Releases.Visible()
            .Where(release => release.Series!.Name == series && !release.PreRelease) // A null series has no name in SQL.
            .OrderByDescending(release => release.ReleaseDate)
            .ThenByDescending(release => release.VersionOrder);

    private static IQueryable<Release> NewestFirst(IQueryable<Release> releases) =>
        releases.OrderByDescending(release => release.ReleaseDate).ThenByDescending(release => release.Name);
}

using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The root fields for releases, beside those that every entity has.</summary>
[QueryType]
internal sealed class ReleaseQueries : SluggedQueries<Release, ReleaseRules>
{
    /// <summary>The releases that the download page shows, the newest first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Release> GetDownloadPage(PyDotOrgDbContext db, Caller caller) =>
        ReleaseRules.InOrder(db.Visible<Release, ReleaseRules>(caller).Where(release => release.ShowOnDownloadPage));

    /// <summary>
    /// The latest release: the newest one flagged as latest, or the newest one that is no pre-release when none is
    /// flagged; null when there is neither.
    /// </summary>
    /// <param name="version">The major line; null means Python 3.</param>
    /// <param name="series">A series such as <c>3.13</c>; it wins over <paramref name="version"/>.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> GetLatestRelease(
        PyDotOrgDbContext db, Caller caller, PythonVersion? version = PythonVersion.Python3, string? series = null)
    {
        var releases = db.Visible<Release, ReleaseRules>(caller);
        return series is null ? LatestOf(releases, version ?? PythonVersion.Python3) : LatestOf(releases, series);
    }

    private static IQueryable<Release> LatestOf(IQueryable<Release> releases, PythonVersion version) =>
        releases
            .Where(release => release.Version == version && (release.IsLatest || !release.PreRelease))
            .OrderByDescending(release => release.IsLatest)
            .ThenByDescending(release => release.ReleaseDate)
            .ThenByDescending(release => release.VersionOrder);

    private static IQueryable<Release> LatestOf(IQueryable<Release> releases, string series) =>
        releases
            .Where(release => release.Series!.Name == series && !release.PreRelease) // A null series has no name in SQL.
            .OrderByDescending(release => release.ReleaseDate)
            .ThenByDescending(release => release.VersionOrder);
}

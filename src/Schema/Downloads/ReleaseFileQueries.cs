using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The root fields for files.</summary>
[QueryType]
public static class ReleaseFileQueries
{
    /// <summary>Files of published releases, those of the newest releases first.</summary>
    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<ReleaseFileFilter>]
    [UseSorting<ReleaseFileSort>]
    public static IQueryable<ReleaseFile> GetReleaseFiles(PyDotOrgDbContext db) => NewestFirst(db.ReleaseFiles.Visible());

    /// <summary>Files of published releases, those of the newest releases first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<ReleaseFileFilter>]
    [UseSorting<ReleaseFileSort>]
    public static IQueryable<ReleaseFile> GetReleaseFilesOffset(PyDotOrgDbContext db) =>
        NewestFirst(db.ReleaseFiles.Visible());

    /// <summary>A file by its global id; null when there is none.</summary>
    /// <param name="id">The global id.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<ReleaseFile> GetReleaseFile([ID<ReleaseFile>] Guid id, PyDotOrgDbContext db) =>
        db.ReleaseFiles.Visible().Where(file => file.Id == id);

    /// <summary>A file by the id that the REST API shows; null when there is none.</summary>
    /// <param name="uuid">The id of the row.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<ReleaseFile> GetReleaseFileByUuid(Guid uuid, PyDotOrgDbContext db) =>
        db.ReleaseFiles.Visible().Where(file => file.Id == uuid);

    /// <summary>A file by its slug; null when there is none.</summary>
    /// <param name="slug">The slug, compared exactly.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<ReleaseFile> GetReleaseFileBySlug(string slug, PyDotOrgDbContext db) =>
        db.ReleaseFiles.Visible().Where(file => file.Slug == slug);

    private static IQueryable<ReleaseFile> NewestFirst(IQueryable<ReleaseFile> files) =>
        files
            .OrderByDescending(file => file.Release.ReleaseDate)
            .ThenBy(file => file.OperatingSystem.Name)
            .ThenBy(file => file.Name);
}

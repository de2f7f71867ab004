using PyDotOrg.Graph.Data;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;
using OperatingSystem = PyDotOrg.Graph.Data.Entities.Downloads.OperatingSystem;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The root fields for operating systems.</summary>
[QueryType]
public static class OperatingSystemQueries
{
    /// <summary>The systems that files are made for, by name.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<OperatingSystemFilter>]
    [UseSorting<OperatingSystemSort>]
    public static IQueryable<OperatingSystem> GetOperatingSystems(PyDotOrgDbContext db) =>
        db.OperatingSystems.OrderBy(system => system.Name);

    /// <summary>The systems that files are made for, by name, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering<OperatingSystemFilter>]
    [UseSorting<OperatingSystemSort>]
    public static IQueryable<OperatingSystem> GetOperatingSystemsOffset(PyDotOrgDbContext db) =>
        db.OperatingSystems.OrderBy(system => system.Name);

    /// <summary>An operating system by its global id; null when there is none.</summary>
    /// <param name="id">The global id.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<OperatingSystem> GetOperatingSystem([ID<OperatingSystem>] Guid id, PyDotOrgDbContext db) =>
        db.OperatingSystems.Where(system => system.Id == id);

    /// <summary>An operating system by the id that the REST API shows; null when there is none.</summary>
    /// <param name="uuid">The id of the row.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<OperatingSystem> GetOperatingSystemByUuid(Guid uuid, PyDotOrgDbContext db) =>
        db.OperatingSystems.Where(system => system.Id == uuid);

    /// <summary>An operating system by its slug, such as <c>windows</c>; null when there is none.</summary>
    /// <param name="slug">The slug, compared exactly.</param>
    /// <param name="db">The database.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<OperatingSystem> GetOperatingSystemBySlug(string slug, PyDotOrgDbContext db) =>
        db.OperatingSystems.Where(system => system.Slug == slug);
}

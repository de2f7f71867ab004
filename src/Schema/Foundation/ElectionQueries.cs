using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>The root fields for elections; where an election stands depends on the day of the request.</summary>
[QueryType]
internal sealed class ElectionQueries : SluggedQueries<Election, ElectionRules>
{
    /// <summary>Elections to the Foundation's board, the latest first.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="status">Where the election stands today; null for all.</param>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Election> GetElections(PyDotOrgDbContext db, Caller caller, ElectionStatus? status = null) =>
        List(db, caller, status);

    /// <summary>Elections to the Foundation's board, the latest first, for clients that count rows instead of keeping cursors.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="status">Where the election stands today; null for all.</param>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Election> GetElectionsOffset(PyDotOrgDbContext db, Caller caller, ElectionStatus? status = null) =>
        List(db, caller, status);

    /// <summary>Elections that nominations have been opened for and whose voting is not over, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Election> GetActiveElections(PyDotOrgDbContext db, Caller caller) =>
        db.Listed<Election, ElectionRules>(caller).Where(ElectionSchedule.IsActiveOn(caller.Today));

    /// <summary>Elections that nominations have been opened for and whose voting is not over, the latest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Election> GetActiveElectionsOffset(PyDotOrgDbContext db, Caller caller) => GetActiveElections(db, caller);

    private static IQueryable<Election> List(PyDotOrgDbContext db, Caller caller, ElectionStatus? status)
    {
        var elections = db.Listed<Election, ElectionRules>(caller);
        return status is { } asked ? elections.Where(ElectionSchedule.IsOn(asked, caller.Today)) : elections;
    }
}

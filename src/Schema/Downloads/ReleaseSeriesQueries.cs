using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>The root fields for release series.</summary>
[QueryType]
internal static class ReleaseSeriesQueries
{
    /// <summary>The series of Python with their schedules, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ReleaseSeries> GetReleaseSeries(PyDotOrgDbContext db) => ReleaseSeriesRules.InOrder(db.ReleaseSeries);
}

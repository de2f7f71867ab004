using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>The jobs of the caller.</summary>
[QueryType]
internal static class JobQueries
{
    /// <summary>The caller's own jobs in whatever state, the newest first. For everybody who is signed in.</summary>
    [Authorize]
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Job> MyJobs(PyDotOrgDbContext db, Caller caller) => Own(db, caller);

    /// <summary>The caller's own jobs, for clients that count rows. For everybody who is signed in.</summary>
    [Authorize]
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Job> MyJobsOffset(PyDotOrgDbContext db, Caller caller) => Own(db, caller);

    private static IQueryable<Job> Own(PyDotOrgDbContext db, Caller caller)
    {
        var owner = caller.UserId ?? Guid.Empty; // A caller without an account owns nothing.
        return JobRules.InOrder(db.Jobs.Where(job => job.CreatorId == owner));
    }
}

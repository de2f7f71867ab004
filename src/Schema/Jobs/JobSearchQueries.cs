using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>The root fields for searching the job board.</summary>
[QueryType]
internal static class JobSearchQueries
{
    /// <summary>Jobs that fit a search, the newest first; without one, all jobs on the board.</summary>
    /// <param name="search">What the jobs are searched by.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Search)]
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    public static IQueryable<Job> GetJobSearch(JobSearchInput? search, PyDotOrgDbContext db, Caller caller) =>
        JobSearch.Find(db, caller, search ?? new JobSearchInput());

    /// <summary>The same for clients that count rows instead of keeping cursors.</summary>
    /// <param name="search">What the jobs are searched by.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Search)]
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    public static IQueryable<Job> GetJobSearchOffset(JobSearchInput? search, PyDotOrgDbContext db, Caller caller) =>
        GetJobSearch(search, db, caller);
}

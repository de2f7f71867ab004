using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>A job that a search has found.</summary>
[ObjectType]
internal sealed class JobHit : ISearchSubject
{
    [GraphQLIgnore]
    public Guid RowId { get; init; }

    /// <summary>Who offers the job.</summary>
    public required string CompanyName { get; init; }

    /// <summary>City, region and country, as far as they are told; null when none is.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the job may be done from elsewhere.</summary>
    public bool Remote { get; init; }

    /// <summary>The names of the kinds of work that the job asks for.</summary>
    public required IReadOnlyList<string> JobTypes { get; init; }

    /// <summary>The job; null when it has vanished since it was found.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Job> GetJob(PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Job, JobRules>(caller, RowId);
}

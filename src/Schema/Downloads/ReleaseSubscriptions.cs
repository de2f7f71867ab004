using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Downloads;

/// <summary>Releases as they are published, and as they change.</summary>
[SubscriptionType]
internal static class ReleaseSubscriptions
{
    /// <summary>A release has been published.</summary>
    /// <param name="change">What has happened to it.</param>
    /// <param name="version">The major line whose releases are wanted; null for those of all.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(ReleaseTopics.Published)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> ReleasePublished([EventMessage] RowChange change, PythonVersion? version, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Release, ReleaseRules>(caller, change.Id);

    /// <summary>A release or one of its files has changed; null when the release is gone.</summary>
    /// <param name="change">What has happened to it.</param>
    /// <param name="id">The release whose changes are wanted.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(ReleaseTopics.Changed)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> ReleaseChanged([EventMessage] RowChange change, [ID<Release>] Guid id, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Release, ReleaseRules>(caller, change.Id);
}

using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Shared;
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
    /// <param name="release">The release.</param>
    /// <param name="version">The major line whose releases are wanted; null for those of all.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(ReleaseTopics.Published)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> ReleasePublished([EventMessage] Guid release, PythonVersion? version, PyDotOrgDbContext db, Caller caller) =>
        Find(release, db, caller);

    /// <summary>A release or one of its files has changed; null when the release is gone.</summary>
    /// <param name="release">The release.</param>
    /// <param name="id">The release whose changes are wanted.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(ReleaseTopics.Changed)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Release> ReleaseChanged([EventMessage] Guid release, [ID<Release>] Guid id, PyDotOrgDbContext db, Caller caller) =>
        Find(release, db, caller);

    private static IQueryable<Release> Find(Guid id, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<Release, ReleaseRules>(caller).Where(release => release.Id == id);
}

using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Jobs as they come onto the board, and as they change.</summary>
[SubscriptionType]
internal static class JobSubscriptions
{
    /// <summary>A job has come onto the board.</summary>
    /// <param name="id">The job.</param>
    /// <param name="categoryId">The category whose jobs are wanted; null for those of all.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(JobTopics.Approved)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Job> JobApproved([EventMessage] Guid id, [ID<JobCategory>] Guid? categoryId, PyDotOrgDbContext db, Caller caller) =>
        Find(id, db, caller);

    /// <summary>A job of the caller has changed: the board has decided, or somebody has edited it. For everybody who is signed in.</summary>
    /// <param name="id">The job.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Authorize]
    [Subscribe(With = nameof(ReceiveMyJobsAsync))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Job> MyJobChanged([EventMessage] Guid id, PyDotOrgDbContext db, Caller caller) => Find(id, db, caller);

    internal static ValueTask<ISourceStream<Guid>> ReceiveMyJobsAsync(ITopicEventReceiver receiver, Caller caller, CancellationToken cancellation) =>
        receiver.SubscribeAsync<Guid>(JobTopics.ChangedOf(caller.UserId), cancellation);

    private static IQueryable<Job> Find(Guid id, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<Job, JobRules>(caller).Where(job => job.Id == id);
}

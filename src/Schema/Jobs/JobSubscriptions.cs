using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
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
    /// <param name="change">What has happened to it.</param>
    /// <param name="categoryId">The category whose jobs are wanted; null for those of all.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(JobTopics.Approved)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Job> JobApproved([EventMessage] RowChange change, [ID<JobCategory>] Guid? categoryId, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Job, JobRules>(caller, change.Id);

    /// <summary>A job of the caller has changed: the board has decided, or somebody has edited it. For everybody who is signed in.</summary>
    /// <param name="change">What has happened to it.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Authorize]
    [Subscribe(With = nameof(ReceiveMyJobsAsync))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Job> MyJobChanged([EventMessage] RowChange change, PyDotOrgDbContext db, Caller caller) => db.VisibleRow<Job, JobRules>(caller, change.Id);

    internal static ValueTask<ISourceStream<RowChange>> ReceiveMyJobsAsync(ITopicEventReceiver receiver, Caller caller, CancellationToken cancellation) =>
        receiver.SubscribeAsync<RowChange>(JobTopics.ChangedOf(caller.UserId), cancellation);
}

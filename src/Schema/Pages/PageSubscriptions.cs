using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>Pages as they change.</summary>
[SubscriptionType]
internal static class PageSubscriptions
{
    /// <summary>A page has come, or has changed; null when it is not shown any more.</summary>
    /// <param name="change">What has happened to it.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe(With = nameof(ReceivePageAsync))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Page> PageChanged([EventMessage] RowChange change, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Page, PageRules>(caller, change.Id);

    /// <summary>Listens to one path.</summary>
    /// <param name="path">The path of the page; slashes at its ends do not matter.</param>
    /// <param name="receiver">Knows the topics.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    internal static ValueTask<ISourceStream<RowChange>> ReceivePageAsync(string path, ITopicEventReceiver receiver, CancellationToken cancellation) =>
        receiver.SubscribeAsync<RowChange>(TopicOf(PagePath.Normalize(path)), cancellation);

    /// <summary>Tells those who listen to the page's path, and to the one that it has left, when it is saved.</summary>
    internal static void Announce(Write<Page> write)
    {
        var wasSeen = write.Had(static page => page.IsPublished);
        write.Announce(TopicOf(write.Row.Path), write.Row.Id, wasSeen);
        var old = write.Db.Entry(write.Row).Property(static page => page.Path).OriginalValue;
        if (!write.IsNew && old != write.Row.Path)
        {
            write.Announce(TopicOf(old), write.Row.Id, wasSeen);
        }
    }

    private static string TopicOf(string path) => $"pageChanged_{path}";
}

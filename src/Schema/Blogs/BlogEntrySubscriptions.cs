using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Entries of blogs as they come.</summary>
[SubscriptionType]
internal static class BlogEntrySubscriptions
{
    /// <summary>The topic of entries that have been added; its events lead to them.</summary>
    public const string Added = "blogEntryAdded";

    /// <summary>An entry of a blog has been added.</summary>
    /// <param name="change">What has happened to it.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(Added)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<BlogEntry> BlogEntryAdded([EventMessage] RowChange change, PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<BlogEntry, BlogEntryRules>(caller, change.Id);
}

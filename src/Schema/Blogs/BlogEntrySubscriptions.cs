using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Entries of blogs as they come.</summary>
[SubscriptionType]
internal static class BlogEntrySubscriptions
{
    /// <summary>The topic of entries that have been added; its events are their ids.</summary>
    public const string Added = "blogEntryAdded";

    /// <summary>An entry of a blog has been added.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who listens.</param>
    [Subscribe]
    [Topic(Added)]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<BlogEntry> BlogEntryAdded([EventMessage] Guid id, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<BlogEntry, BlogEntryRules>(caller).Where(entry => entry.Id == id);
}

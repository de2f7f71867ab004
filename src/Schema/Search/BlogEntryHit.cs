using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Blogs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>An entry of a blog that a search has found.</summary>
[ObjectType]
internal sealed class BlogEntryHit : ISearchSubject
{
    [GraphQLIgnore]
    public Guid RowId { get; init; }

    /// <summary>The name of the blog.</summary>
    public required string Author { get; init; }

    /// <summary>When the entry was published.</summary>
    public DateTime Published { get; init; }

    /// <summary>The entry; null when it has vanished since it was found.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<BlogEntry> GetBlogEntry(PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<BlogEntry, BlogEntryRules>(caller, RowId);
}

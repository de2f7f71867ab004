using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Pages;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>A page that a search has found.</summary>
[ObjectType]
internal sealed class PageHit : ISearchSubject
{
    [GraphQLIgnore]
    public Guid RowId { get; init; }

    /// <summary>Where the page stands on the site.</summary>
    public required string Path { get; init; }

    /// <summary>The page; null when it has vanished since it was found.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Page> GetPage(PyDotOrgDbContext db, Caller caller) =>
        db.VisibleRow<Page, PageRules>(caller, RowId);
}

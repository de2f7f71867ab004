using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>The root fields for pages, beside those that every entity has.</summary>
[QueryType]
internal sealed class PageQueries : EntityQueries<Page, PageRules>
{
    /// <summary>A page by its path; null when there is none.</summary>
    /// <param name="path">The path; slashes at its ends do not matter.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Page> GetPageByPath(string path, PyDotOrgDbContext db, Caller caller)
    {
        var stored = PagePath.Normalize(path);
        return db.Visible<Page, PageRules>(caller).Where(page => page.Path == stored);
    }
}

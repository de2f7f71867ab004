using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>Showing and hiding pages; doing so again changes nothing (contract: REST, section 7.21).</summary>
[MutationType]
internal static class PageMutations
{
    /// <summary>Shows a page to everybody. Staff only.</summary>
    /// <param name="id">The page.</param>
    /// <param name="version">The version of the page that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the page.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<Page>>> PublishPage([ID<Page>] Guid id, long? version, Writer writer) =>
        SetAsync(true, new RowKey(id, version), writer);

    /// <summary>Hides a page from everybody but staff and whoever has made it. Staff only.</summary>
    /// <param name="id">The page.</param>
    /// <param name="version">The version of the page that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the page.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<Page>>> UnpublishPage([ID<Page>] Guid id, long? version, Writer writer) =>
        SetAsync(false, new RowKey(id, version), writer);

    private static Task<FieldResult<IQueryable<Page>>> SetAsync(bool isPublished, RowKey key, Writer writer) =>
        writer.ChangeAsync<Page, PageRules>(key, Access.Staff, write =>
        {
            if (write.Row.IsPublished != isPublished)
            {
                write.Row.IsPublished = isPublished;
                PageSubscriptions.Announce(write);
            }
        });
}

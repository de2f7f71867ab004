using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Reading other sites' feeds (contract: REST, section 7.9).</summary>
[MutationType]
internal static class FeedMutations
{
    /// <summary>Reads a feed from its site and keeps its entries; doing it twice changes nothing. Staff only.</summary>
    /// <param name="id">The feed.</param>
    /// <param name="fetcher">Reads it.</param>
    /// <param name="cancellation">Ends with the request.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [Error<NotFoundError>]
    [Error<SwitchedOffError>]
    public static async Task<FieldResult<FeedFetch>> FetchFeed([ID<Feed>] Guid id, FeedFetcher fetcher, CancellationToken cancellation) =>
        !fetcher.IsOn ? FieldResult<FeedFetch>.Failed(new SwitchedOffError(Messages.SwitchedOff))
        : await fetcher.FetchAsync(id, cancellation) is { } fetch ? new FieldResult<FeedFetch>(fetch)
        : FieldResult<FeedFetch>.Failed(NotFoundError.Of(FeedRules.Words));
}

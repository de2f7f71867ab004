using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>What pages of hits have beside what all pages have.</summary>
[ExtendObjectType("SearchConnection")]
internal static class SearchConnectionFields
{
    /// <summary>The words that were searched for instead because nothing fits those that were typed; null when they were not changed.</summary>
    public static string? GetCorrectedQuery([Parent] Connection<SearchHit> connection) =>
        connection.Edges is [Edge<SearchHit> { Node: var hit }, ..] ? hit.Page.CorrectedQuery : null;
}

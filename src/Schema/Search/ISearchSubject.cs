using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>What only hits of one kind have, and the row itself.</summary>
[UnionType]
internal interface ISearchSubject
{
    /// <summary>The id of the row.</summary>
    Guid RowId { get; }
}

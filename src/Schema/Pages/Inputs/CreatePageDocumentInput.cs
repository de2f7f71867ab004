using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>A document that is to be put on a page.</summary>
internal sealed record CreatePageDocumentInput
{
    /// <summary>The page.</summary>
    [ID<Page>]
    public required Guid PageId { get; init; }

    /// <inheritdoc cref="PageDocument.Document"/>
    [Text(TextLimits.Url, Least = 1)]
    public required string Document { get; init; }
}

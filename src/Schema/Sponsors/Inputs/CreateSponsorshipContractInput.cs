using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A contract that is to be written; it is a draft at first. A sponsorship has one contract.</summary>
internal sealed record CreateSponsorshipContractInput
{
    /// <summary>What it is about.</summary>
    [ID<Sponsorship>]
    public required Guid SponsorshipId { get; init; }

    /// <summary>Where the text is; null when it was not put anywhere.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? Document { get; init; }

    /// <summary>The sponsor as the contract names it.</summary>
    [Text]
    public string? SponsorInfo { get; init; }

    /// <summary>Who signs for the sponsor.</summary>
    [Text]
    public string? SponsorContact { get; init; }

    /// <summary>What the sponsor gets, one benefit a line.</summary>
    [Text]
    public string? Benefits { get; init; }

    /// <summary>What else is agreed.</summary>
    [Text]
    public string? LegalClauses { get; init; }
}

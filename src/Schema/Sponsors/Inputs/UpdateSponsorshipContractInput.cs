using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What is to be changed of a contract that is a draft.</summary>
internal sealed record UpdateSponsorshipContractInput : IUpdateInput
{
    [ID<SponsorshipContract>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateSponsorshipContractInput.Document"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> Document { get; init; }

    /// <inheritdoc cref="CreateSponsorshipContractInput.SponsorInfo"/>
    [Text]
    public Optional<string?> SponsorInfo { get; init; }

    /// <inheritdoc cref="CreateSponsorshipContractInput.SponsorContact"/>
    [Text]
    public Optional<string?> SponsorContact { get; init; }

    /// <inheritdoc cref="CreateSponsorshipContractInput.Benefits"/>
    [Text]
    public Optional<string?> Benefits { get; init; }

    /// <inheritdoc cref="CreateSponsorshipContractInput.LegalClauses"/>
    [Text]
    public Optional<string?> LegalClauses { get; init; }
}

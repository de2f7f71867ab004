using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What is to be changed of a level of sponsorship.</summary>
internal sealed record UpdateSponsorshipLevelInput : IUpdateInput
{
    [ID<SponsorshipLevel>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateSponsorshipLevelInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <summary>The unique name in addresses.</summary>
    [Slug]
    [NeverNull]
    public Optional<string?> Slug { get; init; }

    /// <inheritdoc cref="CreateSponsorshipLevelInput.Order"/>
    [Number(0)]
    [NeverNull]
    public Optional<int?> Order { get; init; }

    /// <inheritdoc cref="CreateSponsorshipLevelInput.SponsorshipAmount"/>
    [Number(0)]
    [NeverNull]
    public Optional<int?> SponsorshipAmount { get; init; }

    /// <inheritdoc cref="CreateSponsorshipLevelInput.LogoDimension"/>
    [Number(1)]
    public Optional<int?> LogoDimension { get; init; }

    /// <inheritdoc cref="CreateSponsorshipLevelInput.Year"/>
    [Number(SponsorshipYears.First, SponsorshipYears.Last)]
    public Optional<int?> Year { get; init; }
}

using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What is to be changed of a sponsorship. Of one that is locked, only that may be changed.</summary>
internal sealed record UpdateSponsorshipInput : IUpdateInput
{
    [ID<Sponsorship>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.SponsorId"/>
    [ID<Sponsor>]
    [NeverNull]
    public Optional<Guid?> SponsorId { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.LevelId"/>
    [ID<SponsorshipLevel>]
    [NeverNull]
    public Optional<Guid?> LevelId { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.Status"/>
    [NeverNull]
    public Optional<SponsorshipStatus?> Status { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.Locked"/>
    [NeverNull]
    public Optional<bool?> Locked { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.ForModifiedPackage"/>
    [NeverNull]
    public Optional<bool?> ForModifiedPackage { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.Renewal"/>
    [NeverNull]
    public Optional<bool?> Renewal { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.StartDate"/>
    public Optional<DateOnly?> StartDate { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.EndDate"/>
    public Optional<DateOnly?> EndDate { get; init; }

    /// <summary>The day of the application; null when it is not known.</summary>
    public Optional<DateOnly?> AppliedOn { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.Year"/>
    [Number(SponsorshipYears.First, SponsorshipYears.Last)]
    public Optional<int?> Year { get; init; }

    /// <inheritdoc cref="CreateSponsorshipInput.SponsorshipFee"/>
    [Number(0)]
    [NeverNull]
    public Optional<int?> SponsorshipFee { get; init; }

    /// <summary>The day of the approval; null when there was none.</summary>
    public Optional<DateOnly?> ApprovedOn { get; init; }

    /// <summary>The day of the rejection; null when there was none.</summary>
    public Optional<DateOnly?> RejectedOn { get; init; }

    /// <summary>The day on which it was finalized; null when it was not.</summary>
    public Optional<DateOnly?> FinalizedOn { get; init; }
}

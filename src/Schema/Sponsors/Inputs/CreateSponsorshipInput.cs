using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A sponsorship that is to be entered (contract: REST, section 8.6).</summary>
internal sealed record CreateSponsorshipInput
{
    /// <summary>Who pays.</summary>
    [ID<Sponsor>]
    public required Guid SponsorId { get; init; }

    /// <summary>What is paid for.</summary>
    [ID<SponsorshipLevel>]
    public required Guid LevelId { get; init; }

    /// <summary>Where it stands, without the steps that lead there.</summary>
    [DefaultValue(SponsorshipStatus.Applied)]
    public SponsorshipStatus Status { get; init; }

    /// <summary>Whether nothing but this may be changed.</summary>
    [DefaultValue(false)]
    public bool Locked { get; init; }

    /// <summary>Whether the package was put together for this sponsor.</summary>
    [DefaultValue(false)]
    public bool ForModifiedPackage { get; init; }

    /// <summary>Whether it continues an earlier one.</summary>
    [DefaultValue(false)]
    public bool Renewal { get; init; }

    /// <summary>The first day; null while it is not agreed.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>The last day, not before the first; null for an open end.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>The day of the application; today when it is not given.</summary>
    public DateOnly? AppliedOn { get; init; }

    /// <summary>The year of the programme, from 1990 to 2100; null when it is not told.</summary>
    [Number(SponsorshipYears.First, SponsorshipYears.Last)]
    public int? Year { get; init; }

    /// <summary>The fee in whole US dollars.</summary>
    [Number(0)]
    [DefaultValue(0)]
    public int SponsorshipFee { get; init; }

    /// <summary>Who applied for it; the caller when it is not given.</summary>
    [ID<User>]
    public Guid? SubmittedById { get; init; }
}

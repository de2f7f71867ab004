using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>What a sponsor pays for a time (rest-v1.md 9.18).</summary>
public sealed class Sponsorship : Entity, ICreated, IModified, IStaged<SponsorshipStatus>
{
    /// <summary>Foreign key of <see cref="Sponsor"/>.</summary>
    public Guid SponsorId { get; set; }

    /// <summary>Who pays.</summary>
    public Sponsor Sponsor { get; set; } = null!; // filled by EF Core when included

    /// <summary>Foreign key of <see cref="Level"/>.</summary>
    public Guid LevelId { get; set; }

    /// <summary>What for.</summary>
    public SponsorshipLevel Level { get; set; } = null!; // filled by EF Core when included

    /// <summary>Where it stands; see <see cref="SponsorshipSteps"/>.</summary>
    public SponsorshipStatus Status { get; set; }

    /// <summary>Nothing but this may be changed while it is true.</summary>
    public bool Locked { get; set; }

    /// <summary>For a package that was put together for this sponsor.</summary>
    public bool ForModifiedPackage { get; set; }

    /// <summary>Continues an earlier one.</summary>
    public bool Renewal { get; set; }

    /// <summary>First day; null when not agreed yet.</summary>
    public DateOnly? StartDate { get; set; }

    /// <summary>Last day, not before the first; null: open.</summary>
    public DateOnly? EndDate { get; set; }

    /// <summary>Null for rows older than this server's.</summary>
    public DateOnly? AppliedOn { get; set; }

    /// <summary>Null before it was.</summary>
    public DateOnly? ApprovedOn { get; set; }

    /// <summary>Null before it was.</summary>
    public DateOnly? RejectedOn { get; set; }

    /// <summary>Null before it was.</summary>
    public DateOnly? FinalizedOn { get; set; }

    /// <summary>The year of the programme, 1990 to 2100; null when not told.</summary>
    public int? Year { get; set; }

    /// <summary>In whole US dollars; at least 0.</summary>
    public int SponsorshipFee { get; set; }

    /// <summary>Foreign key of <see cref="SubmittedBy"/>.</summary>
    public Guid? SubmittedById { get; set; }

    /// <summary>Who applied for it; null when the account is gone.</summary>
    public User? SubmittedBy { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <inheritdoc/>
    public Guid? LastModifiedById { get; set; }

    /// <inheritdoc/>
    public User? LastModifiedBy { get; set; }

    /// <summary>What the applicant wants to reach, one goal a line; private; may be empty.</summary>
    public string Goals { get; set; } = "";

    /// <summary>What the applicant wrote besides; private; may be empty.</summary>
    public string AdditionalMessage { get; set; } = "";

    /// <summary>Deleted with the sponsorship; null before there is one.</summary>
    public SponsorshipContract? Contract { get; set; }
}

namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>Where a sponsorship stands (rest-v1.md 7.21).</summary>
public enum SponsorshipStatus
{
    /// <summary>Asked for.</summary>
    Applied = 0,

    /// <summary>Refused.</summary>
    Rejected = 1,

    /// <summary>Agreed to; the contract is not signed yet.</summary>
    Approved = 2,

    /// <summary>Signed, and shown to everybody.</summary>
    Finalized = 3,
}

namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>The steps of a sponsorship (rest-v1.md 7.21) and of its contract.</summary>
public static class SponsorshipSteps
{
    /// <summary>Staff agree.</summary>
    public static StateRule<SponsorshipStatus> Approve { get; } = new(SponsorshipStatus.Approved, SponsorshipStatus.Applied);

    /// <summary>Staff refuse.</summary>
    public static StateRule<SponsorshipStatus> Reject { get; } = new(
        SponsorshipStatus.Rejected, SponsorshipStatus.Applied, SponsorshipStatus.Approved);

    /// <summary>The contract is signed.</summary>
    public static StateRule<SponsorshipStatus> Finalize { get; } = new(SponsorshipStatus.Finalized, SponsorshipStatus.Approved);

    /// <summary>Staff send the contract to the sponsor.</summary>
    public static StateRule<ContractStatus> SendContract { get; } = new(
        ContractStatus.AwaitingSignature, ContractStatus.Draft, ContractStatus.Outdated);

    /// <summary>Both have signed the contract.</summary>
    public static StateRule<ContractStatus> ExecuteContract { get; } = new(ContractStatus.Executed, ContractStatus.AwaitingSignature);

    /// <summary>The contract will not come to be.</summary>
    public static StateRule<ContractStatus> NullifyContract { get; } = new(ContractStatus.Nullified, ContractStatus.AwaitingSignature);

    /// <summary>The sponsorship was changed after the contract was written.</summary>
    public static StateRule<ContractStatus> OutdateContract { get; } = new(ContractStatus.Outdated, ContractStatus.Draft);

    /// <summary>The contract is written anew.</summary>
    public static StateRule<ContractStatus> ReviseContract { get; } = new(
        ContractStatus.Draft, ContractStatus.Nullified, ContractStatus.Outdated);
}

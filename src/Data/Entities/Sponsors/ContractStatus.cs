namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>Where the contract of a sponsorship stands.</summary>
public enum ContractStatus
{
    /// <summary>Being written.</summary>
    Draft = 0,

    /// <summary>Sent to the sponsor.</summary>
    AwaitingSignature = 1,

    /// <summary>Signed by both.</summary>
    Executed = 2,

    /// <summary>Given up.</summary>
    Nullified = 3,

    /// <summary>Tells what no longer holds.</summary>
    Outdated = 4,
}

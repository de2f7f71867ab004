using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The contract is not in a state in which this may be done.</summary>
internal sealed record ContractStateError(string Message, ContractStatus Current, IReadOnlyList<ContractStatus> Allowed)
    : StateError<ContractStatus>(Message, Current, Allowed)
{
    /// <summary>Why a contract cannot take a step now, or be changed or deleted.</summary>
    public static ContractStateError For(SponsorshipContract contract, IReadOnlyList<ContractStatus> allowed) =>
        new(Shared.Mutations.Messages.WrongState(SponsorshipContractRules.Words.Noun, contract.Status, allowed), contract.Status, allowed);
}

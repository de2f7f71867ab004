using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Staff see all contracts; those whose sponsorship it is see one that was sent to them, and no draft.</summary>
internal sealed class SponsorshipContractRules : IEntityWrites<SponsorshipContract>
{
    private static readonly ContractStatus[] Writable = [ContractStatus.Draft];

    private static readonly ContractStatus[] Deletable =
        [ContractStatus.Draft, ContractStatus.AwaitingSignature, ContractStatus.Nullified, ContractStatus.Outdated];

    public static EntityWords Words { get; } = new("sponsorshipContract", "sponsorshipContracts", "A contract", "Contracts of sponsorships, the newest first");

    public static Expression<Func<SponsorshipContract, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(
        Nobody<SponsorshipContract>.Sees,
        contract => contract.Status == ContractStatus.Draft || contract.Status == ContractStatus.Outdated ? null : contract.Sponsorship.CreatorId,
        contract => contract.Status == ContractStatus.Draft || contract.Status == ContractStatus.Outdated ? null : contract.Sponsorship.SubmittedById);

    public static IOrderedQueryable<SponsorshipContract> InOrder(IQueryable<SponsorshipContract> rows) =>
        rows.OrderByDescending(contract => contract.CreatedAt);

    public static void Describe(ListFields<SponsorshipContract> fields) => fields
        .Add(contract => contract.Status)
        .Add(contract => contract.SentOn)
        .Add(contract => contract.ExecutedOn)
        .Add(contract => contract.CreatedAt)
        .Filter(contract => contract.SponsorshipId, "sponsorshipUuid", "The id of the sponsorship's row.");

    public static IReadOnlyList<Type> UpdateErrors { get; } = [typeof(ContractStateError)];

    public static IReadOnlyList<Type> DeleteErrors { get; } = [typeof(ContractStateError)];

    public static object? RefuseUpdate(SponsorshipContract row, Caller caller) =>
        Writable.Contains(row.Status) ? null : ContractStateError.For(row, Writable);

    public static object? RefuseDelete(SponsorshipContract row, Caller caller) =>
        Deletable.Contains(row.Status) ? null : ContractStateError.For(row, Deletable);

    /// <summary>A draft no longer tells what a sponsorship is that has been changed since.</summary>
    public static async ValueTask OutdateAsync(Write<Sponsorship> write)
    {
        if (write.Input is not UpdateSponsorshipInput
            || !write.Db.Entry(write.Row).Properties.Any(static value => value.IsModified && value.Metadata.Name != nameof(Sponsorship.Locked)))
        {
            return;
        }

        var contract = await write.Db.SponsorshipContracts.AsTracking()
            .FirstOrDefaultAsync(contract => contract.SponsorshipId == write.Row.Id, write.Cancellation);
        if (contract is not null && SponsorshipSteps.OutdateContract.Allows(contract.Status))
        {
            contract.Status = SponsorshipSteps.OutdateContract.To;
        }
    }
}

using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The way of a contract from the draft to the signatures. The sponsorship goes its own way: <c>finalizeSponsorship</c>.</summary>
[MutationType]
internal static class SponsorshipContractMutations
{
    /// <summary>Sends a draft to the sponsor, who sees the contract from then on. Staff only.</summary>
    /// <param name="id">The contract.</param>
    /// <param name="version">The version of the contract that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the contract.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<ContractStateError>]
    public static Task<FieldResult<IQueryable<SponsorshipContract>>> SendSponsorshipContract([ID<SponsorshipContract>] Guid id, long? version, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.SendContract, static (contract, today) => contract.SentOn = today);

    /// <summary>Says that both have signed a contract that was sent. Staff only.</summary>
    /// <param name="id">The contract.</param>
    /// <param name="version">The version of the contract that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="signedDocument">Where the signed text is; null when it was not put anywhere.</param>
    /// <param name="writer">Writes the contract.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<ContractStateError>]
    public static Task<FieldResult<IQueryable<SponsorshipContract>>> ExecuteSponsorshipContract(
        [ID<SponsorshipContract>] Guid id, long? version, [WebAddress(TextLimits.Url)] Uri? signedDocument, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.ExecuteContract, (contract, today) =>
        {
            contract.ExecutedOn = today;
            contract.SignedDocument = signedDocument?.OriginalString ?? "";
        });

    /// <summary>Gives up a contract that was sent. Staff only.</summary>
    /// <param name="id">The contract.</param>
    /// <param name="version">The version of the contract that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the contract.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<ContractStateError>]
    public static Task<FieldResult<IQueryable<SponsorshipContract>>> NullifySponsorshipContract([ID<SponsorshipContract>] Guid id, long? version, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.NullifyContract, static (_, _) => { });

    /// <summary>Takes a contract back that was given up or no longer holds, so that it can be written anew. Staff only.</summary>
    /// <param name="id">The contract.</param>
    /// <param name="version">The version of the contract that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the contract.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<ContractStateError>]
    public static Task<FieldResult<IQueryable<SponsorshipContract>>> ReviseSponsorshipContract([ID<SponsorshipContract>] Guid id, long? version, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.ReviseContract, static (contract, _) =>
        {
            contract.Revision++;
            contract.SentOn = null;
        });

    private static Task<FieldResult<IQueryable<SponsorshipContract>>> TakeAsync(
        Writer writer, RowKey key, StateRule<ContractStatus> step, Action<SponsorshipContract, DateOnly> note) =>
        writer.ChangeAsync<SponsorshipContract, SponsorshipContractRules>(key, Access.Staff, write =>
        {
            if (write.TryTake(step, ContractStateError.For))
            {
                note(write.Row, write.Caller.Today);
            }
        });
}

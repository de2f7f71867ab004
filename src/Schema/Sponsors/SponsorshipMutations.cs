using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The way of a sponsorship from the application to the signed contract (contract: REST, sections 7.6 and 7.21).</summary>
[MutationType]
internal static class SponsorshipMutations
{
    /// <summary>Applies for a sponsorship: enters the sponsor and what it wants to pay for. For everybody who is signed in.</summary>
    /// <param name="input">The application.</param>
    /// <param name="writer">Writes sponsor and sponsorship.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Submissions)]
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<AlreadyExistsError>]
    public static Task<FieldResult<IQueryable<Sponsorship>>> ApplyForSponsorship(ApplyForSponsorshipInput input, Writer writer) =>
        writer.CreateAsync<Sponsorship, SponsorshipRules, ApplyForSponsorshipInput>(input);

    /// <summary>Agrees to a sponsorship that was applied for. Staff only.</summary>
    /// <param name="id">The sponsorship.</param>
    /// <param name="version">The version of the sponsorship that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the sponsorship.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<SponsorshipStateError>]
    public static Task<FieldResult<IQueryable<Sponsorship>>> ApproveSponsorship([ID<Sponsorship>] Guid id, long? version, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.Approve, static (sponsorship, today) => sponsorship.ApprovedOn = today);

    /// <summary>Refuses a sponsorship that was applied for or agreed to. Staff only.</summary>
    /// <param name="id">The sponsorship.</param>
    /// <param name="version">The version of the sponsorship that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the sponsorship.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<SponsorshipStateError>]
    public static Task<FieldResult<IQueryable<Sponsorship>>> RejectSponsorship([ID<Sponsorship>] Guid id, long? version, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.Reject, static (sponsorship, today) => sponsorship.RejectedOn = today);

    /// <summary>Says that the contract of an approved sponsorship is signed; everybody sees the sponsor from then on. Staff only.</summary>
    /// <param name="id">The sponsorship.</param>
    /// <param name="version">The version of the sponsorship that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the sponsorship.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<SponsorshipStateError>]
    public static Task<FieldResult<IQueryable<Sponsorship>>> FinalizeSponsorship([ID<Sponsorship>] Guid id, long? version, Writer writer) =>
        TakeAsync(writer, new RowKey(id, version), SponsorshipSteps.Finalize, static (sponsorship, today) => sponsorship.FinalizedOn = today);

    private static Task<FieldResult<IQueryable<Sponsorship>>> TakeAsync(
        Writer writer, RowKey key, StateRule<SponsorshipStatus> step, Action<Sponsorship, DateOnly> note) =>
        writer.ChangeAsync<Sponsorship, SponsorshipRules>(key, Access.Staff, async write =>
        {
            if (write.TryTake(step, SponsorshipStateError.For))
            {
                note(write.Row, write.Caller.Today);
                await SponsorshipMails.TellAsync(write, step);
            }
        });
}

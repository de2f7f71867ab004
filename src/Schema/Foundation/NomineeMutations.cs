using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>What those say who were named (contract: REST, section 7.14).</summary>
[MutationType]
internal static class NomineeMutations
{
    /// <summary>Agrees to stand in an election. For the one who was named and staff.</summary>
    /// <param name="id">The nominee.</param>
    /// <param name="version">The version of the nominee that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the nominee.</param>
    [RateLimit(RateLimitTier.Medium)]
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    [Error<AlreadyExistsError>]
    public static Task<FieldResult<IQueryable<Nominee>>> AcceptNomination([ID<Nominee>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<Nominee, NomineeRules>(new RowKey(id, version), Access.Owner, static write =>
        {
            if (write.Row.Accepted)
            {
                write.Refuse(new AlreadyExistsError(Messages.AlreadyAccepted, "accepted", "true"));
            }

            write.Row.Accepted = true;
        });

    /// <summary>Declines to stand in an election; the nominations are deleted. For the one who was named and staff.</summary>
    /// <param name="id">The nominee.</param>
    /// <param name="version">The version of the nominee that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Deletes the nominee.</param>
    [RateLimit(RateLimitTier.Medium)]
    [Authorize]
    [ID<Nominee>]
    [UseMutationConvention(PayloadFieldName = "deletedId")]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    public static Task<FieldResult<Guid>> DeclineNomination([ID<Nominee>] Guid id, long? version, Writer writer) =>
        writer.DeleteAsync<Nominee, NomineeRules>(new RowKey(id, version), Access.Owner);
}

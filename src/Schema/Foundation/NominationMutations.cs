using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Naming people by their user names (contract: REST, section 7.14).</summary>
[MutationType]
internal static class NominationMutations
{
    /// <summary>Names somebody in an election, whether they have been named before or not. For everybody who is signed in.</summary>
    /// <param name="input">Who is named, and where.</param>
    /// <param name="writer">Writes the nomination.</param>
    [RateLimit(RateLimitTier.Medium)]
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<NotFoundError>]
    [Error<AlreadyExistsError>]
    [Error<ElectionStateError>]
    public static Task<FieldResult<IQueryable<Nomination>>> Nominate(NominateInput input, Writer writer) =>
        writer.CreateAsync<Nomination, NominationRules, NominateInput>(input);
}

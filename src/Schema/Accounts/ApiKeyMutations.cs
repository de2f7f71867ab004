using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Accounts.Keys;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Keys for the caller's programs (contract: REST, section 2.7).</summary>
[MutationType]
internal static class ApiKeyMutations
{
    /// <summary>Makes an API key. Its field <c>key</c> is in this answer only. For everybody who is signed in, but not by API key.</summary>
    /// <param name="input">The key.</param>
    /// <param name="writer">Writes it.</param>
    /// <param name="fresh">Keeps it for the answer.</param>
    [Authorize(Policy = AccountPolicies.InPerson)]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    public static Task<FieldResult<IQueryable<ApiKey>>> CreateApiKey(CreateApiKeyInput input, Writer writer, [Service] FreshApiKey fresh)
    {
        var secret = SecretText.MakeKey();
        (fresh.Secret, fresh.Hash) = (secret, SecretText.Hash(secret));
        return writer.CreateAsync<ApiKey, ApiKeyRules, CreateApiKeyInput>(input with { Secret = secret });
    }

    /// <summary>Revokes an API key for good; doing so again changes nothing. For its owner.</summary>
    /// <param name="id">The key.</param>
    /// <param name="version">The version of the key that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes it.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    public static Task<FieldResult<IQueryable<ApiKey>>> RevokeApiKey([ID<ApiKey>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<ApiKey, ApiKeyRules>(new RowKey(id, version), Access.Owner, static write => write.Row.IsActive = false);

    /// <summary>Revokes all API keys of the caller for good. For everybody who is signed in.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="contexts">The database.</param>
    /// <param name="cache">Callers who were found a moment ago.</param>
    /// <param name="context">The request.</param>
    /// <returns>How many keys counted until now.</returns>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "revoked")]
    public static async Task<int> RevokeAllApiKeys(
        Caller caller, [Service] IDbContextFactory<PyDotOrgDbContext> contexts, [Service] CallerCache cache, IResolverContext context)
    {
        Writer.RequireWriting(caller);
        await using var db = await contexts.CreateDbContextAsync(context.RequestAborted);
        var revoked = await db.ApiKeys.Where(key => key.UserId == caller.UserId && key.IsActive).ExecuteUpdateAsync(
            key => key.SetProperty(row => row.IsActive, false)
                .SetProperty(row => row.UpdatedAt, caller.Now)
                .SetProperty(row => row.RowVersion, row => row.RowVersion + 1),
            context.RequestAborted);
        cache.Forget();
        return revoked;
    }
}

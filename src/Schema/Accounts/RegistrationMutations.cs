using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>New accounts.</summary>
[MutationType]
internal static class RegistrationMutations
{
    /// <summary>Makes an account and signs it in. A mail with a link goes to its address; the account works without it, too.</summary>
    /// <param name="input">The account.</param>
    /// <param name="writer">Writes the account.</param>
    /// <param name="logins">Begins the login.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "tokens")]
    [Error<ValidationError>]
    [Error<AlreadyExistsError>]
    public static async Task<FieldResult<Tokens>> Register(RegisterInput input, Writer writer, [Service] TokenLogins logins, IResolverContext context)
    {
        var created = await writer.CreateAsync<User, UserRules, RegisterInput>(input);
        if (created.Value is not IQueryable<User> account)
        {
            return FieldResult<Tokens>.Failed(created.Errors);
        }

        var id = await account.Select(static user => user.Id).FirstAsync(context.RequestAborted);
        return Tokens.Of(await logins.StartAsync(id, context.RequestAborted));
    }
}

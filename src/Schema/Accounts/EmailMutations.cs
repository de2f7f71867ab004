using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Proof that an address belongs to its account (contract: REST, section 2.6).</summary>
[MutationType]
internal static class EmailMutations
{
    /// <summary>Has a link mailed that confirms an address, if an account has it and has not confirmed it. The answer is the same if none has.</summary>
    /// <param name="email">The address.</param>
    /// <param name="mail">Sends it.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "success")]
    [Error<ValidationError>]
    public static Task<bool> SendVerification([Address] string email, [Service] LinkMail mail, IResolverContext context) =>
        mail.SendAsync(AccountMails.VerifyEmail, email, context.RequestAborted);

    /// <summary>Has the link mailed again that confirms the caller's address. For everybody who is signed in.</summary>
    /// <param name="mail">Sends it.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "success")]
    public static Task<bool> ResendVerification([Service] LinkMail mail, Caller caller, IResolverContext context)
    {
        Writer.RequireWriting(caller);
        return mail.SendVerificationAsync(caller, context.RequestAborted);
    }

    /// <summary>Confirms an address with the token of a mailed link. Doing so again changes nothing.</summary>
    /// <param name="token">The token.</param>
    /// <param name="links">Knows the links.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "success")]
    [Error<InvalidLinkError>]
    [Error<NotFoundError>]
    public static async Task<FieldResult<bool>> VerifyEmail(string token, [Service] MailedLinks links, IResolverContext context) =>
        LinkErrors.Of(await links.VerifyEmailAsync(token, context.RequestAborted));
}

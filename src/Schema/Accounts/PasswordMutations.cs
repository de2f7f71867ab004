using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Accounts.Tokens;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>New passwords for old ones, and for forgotten ones (contract: REST, sections 2.3 and 2.6).</summary>
[MutationType]
internal static class PasswordMutations
{
    /// <summary>Changes the caller's password. Every token and session of the account ends, this one, too. Not by API key.</summary>
    /// <param name="currentPassword">The password so far.</param>
    /// <param name="newPassword">The new one.</param>
    /// <param name="confirmPassword">The new one once more.</param>
    /// <param name="writer">Writes the account.</param>
    /// <param name="caller">Who asks.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [Authorize(Policy = AccountPolicies.InPerson)]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    [Error<NotFoundError>]
    public static Task<FieldResult<IQueryable<User>>> ChangePassword(
        [Text(PasswordRules.Most, Least = 1)] string currentPassword, [NewPassword] string newPassword, string confirmPassword, Writer writer, Caller caller) =>
        writer.ChangeAsync<User, UserRules>(RowKey.Latest(caller.UserId), Access.Owner, async write =>
        {
            if (PasswordCheck.Compare(write.Row.PasswordHash, currentPassword) == PasswordMatch.No)
            {
                write.RefuseValue(Messages.WrongPassword, nameof(currentPassword));
            }

            if (newPassword != confirmPassword)
            {
                write.RefuseValue(Messages.NotTheSame, nameof(confirmPassword));
            }

            if (write.Errors.Count == 0)
            {
                PasswordCheck.Set(write.Row, newPassword);
                await AllLogins.EndAsync(write.Db, write.Row.Id, write.Cancellation);
            }
        });

    /// <summary>Has a link mailed with which a new password can be set, if there is an account with this address. The answer is the same if there is none.</summary>
    /// <param name="email">The address.</param>
    /// <param name="mail">Sends it.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "success")]
    [Error<ValidationError>]
    public static Task<bool> RequestPasswordReset([Address] string email, [Service] LinkMail mail, IResolverContext context) =>
        mail.SendAsync(AccountMails.PasswordReset, email, context.RequestAborted);

    /// <summary>Sets a new password with the token of a mailed link, which works once. Every token and session of the account ends.</summary>
    /// <param name="token">The token.</param>
    /// <param name="newPassword">The new password.</param>
    /// <param name="links">Knows the links.</param>
    /// <param name="context">The request.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
    [UseMutationConvention(PayloadFieldName = "success")]
    [Error<ValidationError>]
    [Error<InvalidLinkError>]
    [Error<OtherLoginError>]
    public static async Task<FieldResult<bool>> ResetPassword(
        [Text(TokenFormat.MaxLength, Least = 1)] string token, [NewPassword] string newPassword, [Service] MailedLinks links, IResolverContext context) =>
        LinkErrors.Of(await links.ResetPasswordAsync(token, newPassword, context.RequestAborted));
}

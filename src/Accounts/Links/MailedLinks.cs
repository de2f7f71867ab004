using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Accounts.Tokens;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Accounts.Links;

/// <summary>Links that are mailed: one confirms an address, the other sets a new password once (rest-v1.md 2.2, 2.6).</summary>
/// <param name="contexts">The database.</param>
/// <param name="tokens">Writes and reads tokens.</param>
/// <param name="cache">Callers who were found a moment ago.</param>
/// <param name="time">The clock.</param>
public sealed class MailedLinks(IDbContextFactory<PyDotOrgDbContext> contexts, TokenFormat tokens, CallerCache cache, TimeProvider time)
{
    /// <summary>How long the link counts that confirms an address.</summary>
    internal static readonly TimeSpan VerificationLifetime = TimeSpan.FromHours(24);

    /// <summary>How long the token counts that sets a new password.</summary>
    internal static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(1);

    /// <summary>The token that confirms the address it is mailed to.</summary>
    public string WriteVerification(Guid userId, string email) =>
        Write(TokenKind.VerifyEmail, userId, email, VerificationLifetime, null);

    /// <summary>The token that sets a new password, once.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="email">Where it is mailed to.</param>
    /// <param name="stamp">The account's stamp: the token counts until it changes.</param>
    public string WriteReset(Guid userId, string email, Guid stamp) =>
        Write(TokenKind.PasswordReset, userId, email, ResetLifetime, stamp);

    /// <summary>Confirms an address. Doing so again changes nothing.</summary>
    public async Task<LinkResult> VerifyEmailAsync(string token, CancellationToken cancellation)
    {
        if (tokens.Read(token, TokenKind.VerifyEmail) is not { Email: { } email } claims)
        {
            return LinkResult.Invalid;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var user = await db.Users.FirstOrDefaultAsync(each => each.Id == claims.Subject, cancellation);
        if (user is null || user.Email != email)
        {
            return user is null ? LinkResult.AccountGone : LinkResult.Invalid;
        }

        await db.Users.Where(each => each.Id == user.Id && each.Email == email)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.EmailVerified, true), cancellation);
        return LinkResult.Done;
    }

    /// <summary>Sets a new password, and ends all logins of the account.</summary>
    /// <param name="token">The token.</param>
    /// <param name="password">The password; it has passed the rules.</param>
    /// <param name="cancellation">Ends with the request.</param>
    public async Task<LinkResult> ResetPasswordAsync(string token, string password, CancellationToken cancellation)
    {
        if (tokens.Read(token, TokenKind.PasswordReset) is not { Stamp: { } stamp } claims)
        {
            return LinkResult.Invalid;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var user = await db.Users.FirstOrDefaultAsync(each => each.Id == claims.Subject && each.SecurityStamp == stamp && each.IsActive, cancellation);
        if (user is null || user.OAuthProvider is not null || user.PasswordHash is null)
        {
            return user is null ? LinkResult.Invalid : LinkResult.OtherLogin;
        }

        var (hash, next) = (PasswordCheck.Hash(password), (Guid?)Guid.NewGuid());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var changed = await db.Users.Where(each => each.Id == user.Id && each.SecurityStamp == stamp)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.PasswordHash, hash).SetProperty(each => each.SecurityStamp, next), cancellation);
        await AllLogins.EndAsync(db, user.Id, cancellation);
        await transaction.CommitAsync(cancellation);
        cache.Forget();
        return changed == 1 ? LinkResult.Done : LinkResult.Invalid;
    }

    private string Write(TokenKind kind, Guid userId, string email, TimeSpan lifetime, Guid? stamp)
    {
        var now = time.GetUtcNow();
        return tokens.Write(new TokenClaims(kind, userId, Guid.CreateVersion7(now), now, now + lifetime) { Email = email, Stamp = stamp });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Accounts.Tokens;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Logins with tokens: a short one for calls, a long one for the next pair (rest-v1.md 2.2).</summary>
/// <param name="contexts">The database.</param>
/// <param name="tokens">Writes and reads tokens.</param>
/// <param name="cache">Callers who were found a moment ago.</param>
/// <param name="options">Lifetimes.</param>
/// <param name="time">The clock.</param>
public sealed class TokenLogins(
    IDbContextFactory<PyDotOrgDbContext> contexts, TokenFormat tokens, CallerCache cache, IOptions<AccountOptions> options, TimeProvider time)
{
    private TokenOptions Options => options.Value.Jwt;

    /// <summary>Begins a login of an account, whose secrets have been checked.</summary>
    public async Task<TokenPair> StartAsync(Guid userId, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var row = new SignIn { UserId = userId, RefreshTokenId = Guid.CreateVersion7(now), ExpiresAt = (now + Options.RefreshTokenLifetime).UtcDateTime };
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        await LastLogin.SetAsync(db, userId, time.GetMoment(), cancellation);
        return Issue(row.Id, userId, row.RefreshTokenId.Value, now);
    }

    /// <summary>
    /// Gives the next pair for a refresh token. One that was used before has been stolen, here or there: its whole login ends.
    /// </summary>
    /// <returns>The pair; null when the token does not count.</returns>
    public async Task<TokenPair?> RefreshAsync(string refreshToken, CancellationToken cancellation)
    {
        if (tokens.Read(refreshToken, TokenKind.Refresh) is not { SignInId: { } signInId } claims)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var (next, end) = (Guid.CreateVersion7(now), (now + Options.RefreshTokenLifetime).UtcDateTime);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var refreshed = await db.SignIns
            .Where(row => row.Id == signInId && row.UserId == claims.Subject && row.RefreshTokenId == claims.Id
                && row.ExpiresAt > now.UtcDateTime && row.User!.IsActive)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.RefreshTokenId, next).SetProperty(each => each.ExpiresAt, end), cancellation);
        if (refreshed == 1)
        {
            return Issue(signInId, claims.Subject, next, now);
        }

        await EndAsync(signInId, cancellation);
        return null;
    }

    /// <summary>Ends a login: its tokens, or its cookie, do not count any more.</summary>
    public async Task EndAsync(Guid signInId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.SignIns.Where(row => row.Id == signInId).ExecuteDeleteAsync(cancellation);
        cache.Forget();
    }

    private TokenPair Issue(Guid signInId, Guid userId, Guid refreshId, DateTimeOffset now)
    {
        var access = new TokenClaims(TokenKind.Access, userId, Guid.CreateVersion7(now), now, now + Options.AccessTokenLifetime) { SignInId = signInId };
        var refresh = new TokenClaims(TokenKind.Refresh, userId, refreshId, now, now + Options.RefreshTokenLifetime) { SignInId = signInId };
        return new TokenPair(userId, tokens.Write(access), tokens.Write(refresh), Options.AccessTokenLifetime);
    }
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Keys;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Accounts.Tokens;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>Finds out whose a credential is. It counts only while its account is there and active (rest-v1.md 2.2).</summary>
/// <param name="contexts">The database.</param>
/// <param name="tokens">Reads tokens.</param>
/// <param name="sessions">Prolongs sessions.</param>
/// <param name="cache">Callers who were found a moment ago.</param>
/// <param name="time">The clock.</param>
public sealed class CallerDirectory(
    IDbContextFactory<PyDotOrgDbContext> contexts, TokenFormat tokens, Sessions sessions, CallerCache cache, TimeProvider time)
{
    /// <summary>The authentication type of the principals.</summary>
    public const string Scheme = "Bearer";

    private static readonly TimeSpan UseIsNotedEvery = TimeSpan.FromMinutes(1);

    private DateTime Now => time.GetMoment();

    /// <summary>Whose an access token is; null when it does not count.</summary>
    public ValueTask<ClaimsPrincipal?> FindByTokenAsync(string token, CancellationToken cancellation) =>
        FindAsync(CredentialKind.Token, token, ReadTokenAsync, cancellation);

    /// <summary>Whose an API key is; null when it does not count.</summary>
    public ValueTask<ClaimsPrincipal?> FindByKeyAsync(string key, CancellationToken cancellation) =>
        FindAsync(CredentialKind.Key, key, ReadKeyAsync, cancellation);

    /// <summary>Whose a session is; null when it does not count.</summary>
    public ValueTask<ClaimsPrincipal?> FindBySessionAsync(string secret, CancellationToken cancellation) =>
        FindAsync(CredentialKind.Session, secret, ReadSessionAsync, cancellation);

    private async ValueTask<ClaimsPrincipal?> FindAsync(
        CredentialKind kind, string credential, Func<string, CancellationToken, Task<SignedIn?>> read, CancellationToken cancellation)
    {
        if (cache.Find(kind, credential) is { } known)
        {
            return known;
        }

        var moment = cache.Moment;
        if (await read(credential, cancellation) is not { } caller)
        {
            return null;
        }

        var principal = CallerClaims.Principal(caller, Scheme);
        cache.Add(kind, credential, principal, moment);
        return principal;
    }

    private async Task<SignedIn?> ReadTokenAsync(string token, CancellationToken cancellation)
    {
        if (tokens.Read(token, TokenKind.Access) is not { SignInId: { } signInId } claims)
        {
            return null;
        }

        var now = Now;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.SignIns
            .Where(row => row.Id == signInId && row.UserId == claims.Subject && row.ExpiresAt > now && row.RefreshTokenId != null && row.User!.IsActive)
            .Select(row => new SignedIn(row.UserId, row.User!.Username, row.User.IsStaff, row.User.IsSuperuser) { SignInId = row.Id, ExpiresAt = claims.ExpiresAt })
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task<SignedIn?> ReadKeyAsync(string key, CancellationToken cancellation)
    {
        if (!SecretText.IsKey(key))
        {
            return null;
        }

        var (now, hash) = (Now, SecretText.Hash(key));
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.ApiKeys
            .Where(row => row.KeyHash == hash && row.IsActive && (row.ExpiresAt == null || row.ExpiresAt > now) && row.User!.IsActive)
            .Select(row => new
            {
                row.Id,
                row.LastUsedAt,
                row.ExpiresAt,
                Caller = new SignedIn(row.UserId, row.User!.Username, row.User.IsStaff, row.User.IsSuperuser) { KeyScope = row.Scope },
            })
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        if (found.LastUsedAt is not { } used || used < now - UseIsNotedEvery)
        {
            await NoteUseAsync(db, found.Id, now, cancellation);
        }

        return found.ExpiresAt is { } end ? found.Caller with { ExpiresAt = new DateTimeOffset(end, TimeSpan.Zero) } : found.Caller;
    }

    private static Task<int> NoteUseAsync(PyDotOrgDbContext db, Guid id, DateTime now, CancellationToken cancellation) => db.ApiKeys
        .Where(row => row.Id == id)
        .ExecuteUpdateAsync(row => row.SetProperty(key => key.LastUsedAt, now), cancellation);

    private async Task<SignedIn?> ReadSessionAsync(string secret, CancellationToken cancellation)
    {
        if (!SecretText.IsSession(secret))
        {
            return null;
        }

        var (now, hash) = (Now, SecretText.Hash(secret));
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.SignIns
            .Where(row => row.CookieHash == hash && row.ExpiresAt > now && row.User!.IsActive)
            .Select(row => new { row.ExpiresAt, Caller = new SignedIn(row.UserId, row.User!.Username, row.User.IsStaff, row.User.IsSuperuser) { SignInId = row.Id } })
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        await sessions.ProlongAsync(db, found.Caller.SignInId!.Value, found.ExpiresAt, cancellation); // It has just been read.
        return found.Caller;
    }
}

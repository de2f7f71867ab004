using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Keys;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Logins with a cookie (rest-v1.md 2.4): they last as long as they are used.</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
public sealed class Sessions(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time)
{
    /// <summary>How long an unused session counts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Not every request writes; a session may end this much early.</summary>
    private static readonly TimeSpan ProlongedEvery = TimeSpan.FromMinutes(5);

    private DateTime Now => time.GetMoment();

    /// <summary>Begins a session of an account, whose secrets have been checked.</summary>
    /// <returns>The secret for the cookie, which is nowhere else.</returns>
    public async Task<string> StartAsync(Guid userId, CancellationToken cancellation)
    {
        var (secret, now) = (SecretText.Make(), Now);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.Add(new SignIn { UserId = userId, CookieHash = SecretText.Hash(secret), ExpiresAt = now + Lifetime });
        await db.SaveChangesAsync(cancellation);
        await LastLogin.SetAsync(db, userId, now, cancellation);
        return secret;
    }

    /// <summary>Moves the end of a session on that is in use.</summary>
    internal Task ProlongAsync(PyDotOrgDbContext db, Guid signInId, DateTime expiresAt, CancellationToken cancellation)
    {
        var end = Now + Lifetime;
        return end - expiresAt < ProlongedEvery
            ? Task.CompletedTask
            : db.SignIns.Where(row => row.Id == signInId).ExecuteUpdateAsync(row => row.SetProperty(each => each.ExpiresAt, end), cancellation);
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Data.Writing;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Finds the account of somebody whom a provider knows, links it, or makes one (rest-v1.md 2.5).</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
public sealed class ProviderLogin(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time)
{
    /// <summary>What begins the name of an account when the provider's has no character that names are made of.</summary>
    private const string Nameless = "member";

    /// <summary>Hexadecimal digits that set names apart.</summary>
    private const int SuffixDigits = 8;

    /// <summary>The first login of somebody may meet others of the same, or of the same name; then it looks again.</summary>
    private const int MaxAttempts = 5;

    /// <summary>Finds or makes the account that an identity lets in.</summary>
    public async Task<LoginResult> FindAsync(ProviderIdentity identity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(identity);
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            try
            {
                return await FindUserAsync(db, identity, cancellation) is { } user
                    ? await LogInAsync(db, user, identity, cancellation)
                    : await MakeAsync(db, identity, cancellation);
            }
            catch (DbUpdateException exception) when (attempt < MaxAttempts && Refusal.IsTaken(exception))
            {
                // The name, the address or the identity was free a moment ago.
            }
        }
    }

    /// <summary>The account of an identity; else that with its address. Both are looked for at one moment.</summary>
    private static async Task<User?> FindUserAsync(PyDotOrgDbContext db, ProviderIdentity identity, CancellationToken cancellation)
    {
        var email = identity.Email.ToLowerInvariant();
        var found = await db.Users.AsTracking()
            .Where(user => (user.OAuthProvider == identity.Provider && user.OAuthId == identity.Id) || user.Email == email)
            .ToListAsync(cancellation);
        return found.Find(user => IsOf(user, identity)) ?? found.SingleOrDefault();
    }

    /// <summary>
    /// Lets an identity in; links it first when all that speaks for it is the address. Both sides must have proof of that: else
    /// whoever enters somebody's address there, or here, would get into their account.
    /// </summary>
    private static async Task<LoginResult> LogInAsync(PyDotOrgDbContext db, User user, ProviderIdentity identity, CancellationToken cancellation)
    {
        var isKnown = IsOf(user, identity);
        if (!isKnown && !(identity.IsEmailVerified && user.EmailVerified))
        {
            return new LoginResult(Guid.Empty, LoginFailure.UnprovenAddress);
        }

        if (!user.IsActive || (!isKnown && user.OAuthProvider is not null))
        {
            return new LoginResult(Guid.Empty, user.IsActive ? LoginFailure.OtherLogin : LoginFailure.Inactive, user.OAuthProvider);
        }

        (user.OAuthProvider, user.OAuthId) = (identity.Provider, identity.Id);
        await db.SaveChangesAsync(cancellation);
        return new LoginResult(user.Id);
    }

    private static bool IsOf(User user, ProviderIdentity identity) => user.OAuthProvider == identity.Provider && user.OAuthId == identity.Id;

    private async Task<LoginResult> MakeAsync(PyDotOrgDbContext db, ProviderIdentity identity, CancellationToken cancellation)
    {
        var user = new User
        {
            Username = await FreeNameAsync(db, identity.Name, cancellation),
            Email = identity.Email.ToLowerInvariant(),
            EmailVerified = identity.IsEmailVerified,
            OAuthProvider = identity.Provider,
            OAuthId = identity.Id,
            DateJoined = time.GetMoment(),
        };
        db.Add(user);
        if (!user.EmailVerified)
        {
            db.Add(AccountMails.To(AccountMails.VerifyEmail, user.Email, user.DateJoined));
        }

        await db.SaveChangesAsync(cancellation);
        return new LoginResult(user.Id);
    }

    private static async Task<string> FreeNameAsync(PyDotOrgDbContext db, string wanted, CancellationToken cancellation)
    {
        var suffix = $"_{Guid.NewGuid().ToString("N")[..SuffixDigits]}";
        var letters = string.Concat(wanted.Where(static letter => AccountNames.IsUsername($"{letter}")));
        var name = letters.Length == 0 ? Nameless : letters[..Math.Min(letters.Length, TextLimits.PersonName - suffix.Length)];
        return letters.Length == 0 || await db.Users.AnyAsync(user => user.Username == name, cancellation) ? name + suffix : name;
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Accounts.SignIns;

/// <summary>Checks a user name and a password (rest-v1.md 2.3). It takes as long for names that nobody has.</summary>
/// <param name="contexts">The database.</param>
public sealed class PasswordLogin(IDbContextFactory<PyDotOrgDbContext> contexts)
{
    /// <summary>Finds the account that a name and a password let in.</summary>
    public async Task<LoginResult> CheckAsync(string username, string password, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var user = await db.Users.Where(each => each.Username == username)
            .Select(each => new { each.Id, each.PasswordHash, each.IsActive, each.OAuthProvider })
            .FirstOrDefaultAsync(cancellation);
        var match = PasswordCheck.Compare(user?.PasswordHash, password);
        if (user is null || match == PasswordMatch.No)
        {
            return new LoginResult(Guid.Empty, LoginFailure.WrongCredentials);
        }

        if (!user.IsActive || user.OAuthProvider is not null)
        {
            return new LoginResult(Guid.Empty, user.IsActive ? LoginFailure.OtherLogin : LoginFailure.Inactive, user.OAuthProvider);
        }

        if (match == PasswordMatch.YesWithOldHash)
        {
            var hash = PasswordCheck.Hash(password);
            await db.Users.Where(each => each.Id == user.Id && each.PasswordHash == user.PasswordHash)
                .ExecuteUpdateAsync(row => row.SetProperty(each => each.PasswordHash, hash), cancellation);
        }

        return new LoginResult(user.Id);
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Accounts.Keys;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Accounts.Administration;

/// <summary>What operators do to accounts from the command line. They have the database, so nobody is asked who they are.</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
public sealed class AccountOffice(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time)
{
    /// <summary>Makes an account.</summary>
    public async Task<AccountReport> CreateAsync(NewAccount account, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var email = account.Email.ToLowerInvariant();
        List<string> problems = [.. ProblemsOf(account)];
        if (await db.Users.AnyAsync(other => other.Username == account.Username, cancellation))
        {
            problems.Add(Messages.NameTaken(account.Username));
        }

        if (await db.Users.AnyAsync(other => other.Email == email, cancellation))
        {
            problems.Add(Messages.AddressTaken);
        }

        if (problems.Count > 0)
        {
            return new AccountReport(false, problems);
        }

        var user = new User
        {
            Username = account.Username,
            Email = email,
            EmailVerified = true,
            IsStaff = account.IsStaff,
            IsSuperuser = account.IsSuperuser,
            DateJoined = time.GetMoment(),
        };
        PasswordCheck.Set(user, account.Password);
        db.Add(user);
        await db.SaveChangesAsync(cancellation);
        return new AccountReport(true, Messages.AccountMade(account.Username));
    }

    /// <summary>Sets a password, and ends every login of the account.</summary>
    public Task<AccountReport> SetPasswordAsync(string username, string password, CancellationToken cancellation) =>
        ChangeAsync(username, Messages.PasswordSet(username), PasswordRules.ProblemsOf(password), user => PasswordCheck.Set(user, password), cancellation);

    /// <summary>Switches an account off, and ends every login of it.</summary>
    public Task<AccountReport> DeactivateAsync(string username, CancellationToken cancellation) =>
        ChangeAsync(username, Messages.SwitchedOff(username), [], static user => user.IsActive = false, cancellation);

    /// <summary>A line for every account, by name.</summary>
    public async Task<AccountReport> ListAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var users = await db.Users.OrderBy(user => user.Username)
            .Select(user => new { user.Username, user.Email, user.IsActive, user.IsStaff, user.IsSuperuser, user.DateJoined }).ToListAsync(cancellation);
        return new AccountReport(true, [.. users.Select(user => string.Join('\t',
            user.Username,
            user.Email,
            user.IsSuperuser ? "superuser" : user.IsStaff ? "staff" : "member",
            user.IsActive ? "active" : "inactive",
            user.DateJoined.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))]);
    }

    /// <summary>Makes an API key; it is told here and nowhere else.</summary>
    public async Task<AccountReport> CreateKeyAsync(string username, string name, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        if (await db.Users.FirstOrDefaultAsync(user => user.Username == username, cancellation) is not { } owner)
        {
            return new AccountReport(false, Messages.NoAccount(username));
        }

        if (string.IsNullOrWhiteSpace(name) || name.Length > TextLimits.Handle)
        {
            return new AccountReport(false, Messages.WrongKeyName);
        }

        var secret = SecretText.MakeKey();
        db.Add(new ApiKey { UserId = owner.Id, Name = name, KeyPrefix = secret[..TextLimits.KeyPrefix], KeyHash = SecretText.Hash(secret) });
        await db.SaveChangesAsync(cancellation);
        return new AccountReport(true, secret);
    }

    private async Task<AccountReport> ChangeAsync(
        string username, string done, IReadOnlyList<string> problems, Action<User> change, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        if (await db.Users.AsTracking().FirstOrDefaultAsync(each => each.Username == username, cancellation) is not { } user)
        {
            return new AccountReport(false, Messages.NoAccount(username));
        }

        if (problems.Count > 0)
        {
            return new AccountReport(false, problems);
        }

        change(user);
        await AllLogins.EndAsync(db, user.Id, cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.Database.CommitTransactionAsync(cancellation);
        return new AccountReport(true, done);
    }

    private static IEnumerable<string> ProblemsOf(NewAccount account)
    {
        if (account.Username.Length is 0 or > TextLimits.PersonName || !AccountNames.IsUsername(account.Username))
        {
            yield return Messages.WrongUsername;
        }

        if (!AccountNames.IsAddress(account.Email))
        {
            yield return Messages.WrongAddress;
        }

        foreach (var problem in PasswordRules.ProblemsOf(account.Password))
        {
            yield return problem;
        }
    }
}

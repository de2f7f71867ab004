using System.Linq.Expressions;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Accounts;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using Messages = PyDotOrg.Graph.Schema.Accounts.Messages;
using WriteMessages = PyDotOrg.Graph.Schema.Shared.Mutations.Messages;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>
/// Everybody sees active members who show their profile, in lists those who want to be found there; members see themselves,
/// staff see all.
/// </summary>
internal sealed class UserRules : IEntityWrites<User>
{
    /// <summary>A member belongs to themselves.</summary>
    public static readonly Expression<Func<User, Guid?>> Self = user => user.Id;

    private static readonly Expression<Func<User, bool>> IsPublic = user => user.IsActive && user.PublicProfile;
    private static readonly Expression<Func<User, bool>> IsFound = user => user.SearchVisibility == SearchVisibility.Public;

    public static EntityWords Words { get; } = new("user", "users", "A member", "Members of the site, by username");

    public static Expression<Func<User, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublic, Self);

    public static Expression<Func<User, bool>>? ListedTo(Caller caller) => caller.PublicOrOwn(IsFound, Self);

    public static IOrderedQueryable<User> InOrder(IQueryable<User> rows) => rows.OrderBy(user => user.Username);

    public static void Describe(ListFields<User> fields) => fields
        .AddName(user => user.Username)
        .AddName(user => user.FirstName)
        .AddName(user => user.LastName)
        .FilterName(user => user.FirstName + " " + user.LastName, "fullName", "The first and the last name with a blank between them.");

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Superuser;

    public static Expression<Func<User, Guid?>> Owner => Self;

    /// <summary>What an account has besides what callers say of it: its password's hash, and an address that has to be confirmed.</summary>
    public static async ValueTask CompleteAsync(Write<User> write)
    {
        var user = write.Row;
        if (write is { IsNew: true, Input: IPasswordInput chosen })
        {
            user.DateJoined = write.Caller.Now;
            user.PasswordHash = write.Errors.Count == 0 ? PasswordCheck.Hash(chosen.Password) : null;
        }

        user.Email = user.Email.ToLowerInvariant();
        if (write.IsNew || user.Email != write.Db.Entry(user).Property(static row => row.Email).OriginalValue)
        {
            await ChangeAddressAsync(write);
        }
    }

    /// <summary>Accounts of administrators are changed by themselves and by administrators.</summary>
    public static object? RefuseUpdate(User row, Caller caller) =>
        row.IsSuperuser && !caller.IsSuperuser && row.Id != caller.UserId ? new NotAllowedError(WriteMessages.SuperuserOnly) : null;

    /// <summary>A new address is not confirmed yet; when staff change it, whoever is signed in may be somebody else (contract: REST, sections 2.2 and 2.6).</summary>
    private static async ValueTask ChangeAddressAsync(Write<User> write)
    {
        if (!write.IsNew && write.Caller.IsByKey)
        {
            write.Refuse(new NotAllowedError(Messages.KeyChangesEmail));
            return;
        }

        write.Row.EmailVerified = false;
        write.Row.SecurityStamp = Guid.NewGuid();
        write.Db.Add(AccountMails.To(AccountMails.VerifyEmail, write.Row.Email, write.Caller.Now));
        if (!write.IsNew && write.Row.Id != write.Caller.UserId && write.Errors.Count == 0)
        {
            await AllLogins.EndAsync(write.Db, write.Row.Id, write.Cancellation);
        }
    }
}

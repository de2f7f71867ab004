using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

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

    /// <summary>Accounts of administrators are changed by themselves and by administrators.</summary>
    public static object? RefuseUpdate(User row, Caller caller) =>
        row.IsSuperuser && !caller.IsSuperuser && row.Id != caller.UserId ? new NotAllowedError(Messages.SuperuserOnly) : null;
}

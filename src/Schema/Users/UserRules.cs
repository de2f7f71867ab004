using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>Everybody sees active members who show their profile, and themselves; staff see all.</summary>
internal sealed class UserRules : IEntityRules<User>
{
    private static readonly Expression<Func<User, bool>> IsPublic = user => user.IsActive && user.PublicProfile;

    public static EntityWords Words { get; } = new("user", "users", "A member", "Members of the site, by username");

    public static Expression<Func<User, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublic, user => user.Id);

    public static IOrderedQueryable<User> InOrder(IQueryable<User> rows) => rows.OrderBy(user => user.Username);

    public static void Describe(ListFields<User> fields) => fields.Add(user => user.Username).Add(user => user.FirstName).Add(user => user.LastName);
}

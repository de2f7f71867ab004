using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>Everybody sees approved groups, staff see all.</summary>
internal sealed class UserGroupRules : IEntityWrites<UserGroup>
{
    private static readonly Expression<Func<UserGroup, bool>> IsApproved = group => group.Approved;

    public static EntityWords Words { get; } = new("userGroup", "userGroups", "A user group", "User groups, by name");

    public static Expression<Func<UserGroup, bool>>? VisibleTo(Caller caller) => caller.PublicOnly(IsApproved);

    public static IOrderedQueryable<UserGroup> InOrder(IQueryable<UserGroup> rows) => rows.OrderBy(group => group.Name);

    public static void Describe(ListFields<UserGroup> fields) => fields
        .AddName(group => group.Name)
        .AddName(group => group.Location)
        .Add(group => group.UrlType)
        .Add(group => group.StartDate)
        .Add(group => group.Approved)
        .Add(group => group.Trusted)
        .Add(group => group.CreatedAt)
        .Add(group => group.UpdatedAt);

    public static Access Create => Access.Member;
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>Members see their own membership, staff see all; nobody else sees any.</summary>
internal sealed class MembershipRules : IEntityRules<Membership>
{
    private static readonly Expression<Func<Membership, bool>> IsPublic = _ => false;
    private static readonly Expression<Func<Membership, Guid?>> Owner = membership => membership.UserId;

    public static EntityWords Words { get; } =
        new("membership", "memberships", "A membership", "Memberships in the Python Software Foundation, the newest first");

    public static Expression<Func<Membership, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublic, Owner);

    public static IOrderedQueryable<Membership> InOrder(IQueryable<Membership> rows) =>
        rows.OrderByDescending(membership => membership.CreatedAt);

    public static void Describe(ListFields<Membership> fields) => fields
        .Add(membership => membership.MembershipType)
        .Add(membership => membership.Country)
        .Add(membership => membership.Votes)
        .Add(membership => membership.LastVoteAffirmation)
        .Add(membership => membership.CreatedAt)
        .Add(membership => membership.UpdatedAt);
}

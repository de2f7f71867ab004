using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>The root fields for memberships: lists for staff, single ones for those who are signed in.</summary>
[QueryType]
[Authorize]
internal sealed class MembershipQueries : EntityQueries<Membership, MembershipRules>
{
    /// <summary>Memberships in the Python Software Foundation, the newest first.</summary>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Membership> GetMemberships(PyDotOrgDbContext db, Caller caller) => db.Listed<Membership, MembershipRules>(caller);

    /// <summary>Memberships in the Python Software Foundation, the newest first, for clients that count rows instead of keeping cursors.</summary>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Membership> GetMembershipsOffset(PyDotOrgDbContext db, Caller caller) => db.Listed<Membership, MembershipRules>(caller);

    /// <summary>The membership of a member; null when there is none.</summary>
    /// <param name="user">The id of the member's row.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Membership> GetMembershipByUser(Guid user, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<Membership, MembershipRules>(caller).Where(membership => membership.UserId == user);
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>Members see their own membership, staff see all; nobody else sees any.</summary>
internal sealed class MembershipRules : IEntityWrites<Membership>
{
    private static readonly Expression<Func<Membership, Guid?>> Owner = membership => membership.UserId;

    public static EntityWords Words { get; } =
        new("membership", "memberships", "A membership", "Memberships in the Python Software Foundation, the newest first");

    public static Expression<Func<Membership, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(Nobody<Membership>.Sees, Owner);

    public static IOrderedQueryable<Membership> InOrder(IQueryable<Membership> rows) =>
        rows.OrderByDescending(membership => membership.CreatedAt);

    public static void Describe(ListFields<Membership> fields) => fields
        .Add(membership => membership.MembershipType)
        .Add(membership => membership.Country)
        .Add(membership => membership.Votes)
        .Add(membership => membership.LastVoteAffirmation)
        .Add(membership => membership.CreatedAt)
        .Add(membership => membership.UpdatedAt);

    public static Access Create => Access.Member;

    public static Access Update => Access.Owner;

    static Expression<Func<Membership, Guid?>> IEntityWrites<Membership>.Owner => Owner;

    /// <summary>Staff begin memberships of others, everybody their own; who says that they vote affirms it.</summary>
    public static ValueTask CompleteAsync(Write<Membership> write)
    {
        var membership = write.Row;
        if (write is { IsNew: true, Input: CreateMembershipInput input })
        {
            membership.UserId = input.UserId ?? write.Caller.UserId ?? Guid.Empty; // Without an account nobody comes here.
            if (!write.Caller.IsStaff && membership.UserId != write.Caller.UserId)
            {
                write.RefuseValue(Messages.OnlyForYourself, "userId");
            }
        }

        var votes = write.Db.Entry(membership).Property(static row => row.Votes);
        if (membership.Votes && (write.IsNew || !votes.OriginalValue || write.Input is UpdateMembershipInput { Votes.Value: true }))
        {
            membership.LastVoteAffirmation = write.Caller.Today;
        }

        return ValueTask.CompletedTask;
    }
}

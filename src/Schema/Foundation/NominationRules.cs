using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees who named those who have accepted; nominators and nominees see their own, staff see all.</summary>
internal sealed class NominationRules : IEntityRules<Nomination>
{
    private static readonly Expression<Func<Nomination, bool>> IsAccepted = nomination => nomination.Nominee.Accepted;
    private static readonly Expression<Func<Nomination, Guid?>> Nominator = nomination => nomination.NominatorId;
    private static readonly Expression<Func<Nomination, Guid?>> Named = nomination => nomination.Nominee.UserId;

    public static EntityWords Words { get; } = new("nomination", "nominations", "A nomination", "Nominations, the newest first");

    public static Expression<Func<Nomination, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsAccepted, Nominator, Named);

    public static IOrderedQueryable<Nomination> InOrder(IQueryable<Nomination> rows) =>
        rows.OrderByDescending(nomination => nomination.CreatedAt);

    public static void Describe(ListFields<Nomination> fields) => fields
        .Add(nomination => nomination.CreatedAt)
        .Add(nomination => nomination.UpdatedAt)
        .Filter(nomination => nomination.NomineeId, "nomineeUuid", "The id of the nominee's row.")
        .Filter(nomination => nomination.NominatorId, "nominatorUuid", "The id of the row of the one who named them.");
}

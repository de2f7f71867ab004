using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees who named those who have accepted; nominators and nominees see their own, staff see all.</summary>
internal sealed class NominationRules : IEntityWrites<Nomination>
{
    private static readonly Expression<Func<Nomination, bool>> IsAccepted = nomination => nomination.Nominee.Accepted;
    private static readonly Expression<Func<Nomination, Guid?>> Nominator = nomination => nomination.NominatorId;
    private static readonly Expression<Func<Nomination, Guid?>> Named = nomination => nomination.Nominee.UserId;

    public static EntityWords Words { get; } = new("nomination", "nominations", "A nomination", "Nominations, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<Nomination, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsAccepted, Nominator, Named);

    public static IOrderedQueryable<Nomination> InOrder(IQueryable<Nomination> rows) =>
        rows.OrderByDescending(nomination => nomination.CreatedAt);

    public static void Describe(ListFields<Nomination> fields) => fields
        .Add(nomination => nomination.CreatedAt)
        .Add(nomination => nomination.UpdatedAt)
        .Filter(nomination => nomination.NomineeId, "nomineeUuid", "The id of the nominee's row.")
        .Filter(nomination => nomination.NominatorId, "nominatorUuid", "The id of the row of the one who named them.");

    public static Access Create => Access.Member;

    public static Access Delete => Access.Owner;

    public static Expression<Func<Nomination, Guid?>> Owner => Nominator;

    public static IReadOnlyList<Type> CreateErrors { get; } = [typeof(ElectionStateError)];

    public static async ValueTask CompleteAsync(Write<Nomination> write)
    {
        write.Row.NominatorId = write.Caller.UserId ?? Guid.Empty; // Without an account nobody comes here.
        var election = write.Input is NominateInput input
            ? await Nominations.FindNomineeAsync(write, input)
            : await write.Db.Nominees.Where(nominee => nominee.Id == write.Row.NomineeId)
                .Select(nominee => nominee.ElectionId).FirstOrDefaultAsync(write.Cancellation);
        await Nominations.DemandOpenAsync(write, election);
    }
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Everybody sees those who have accepted, people see their own, staff see all.</summary>
internal sealed class NomineeRules : IEntityWrites<Nominee>
{
    private static readonly Expression<Func<Nominee, bool>> IsAccepted = nominee => nominee.Accepted;
    private static readonly Expression<Func<Nominee, Guid?>> Named = nominee => nominee.UserId;

    public static EntityWords Words { get; } = new("nominee", "nominees", "A nominee", "People named in elections, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<Nominee, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsAccepted, Named);

    public static IOrderedQueryable<Nominee> InOrder(IQueryable<Nominee> rows) => rows.OrderByDescending(nominee => nominee.CreatedAt);

    public static void Describe(ListFields<Nominee> fields) => fields
        .Add(nominee => nominee.Accepted)
        .Add(nominee => nominee.CreatedAt)
        .Add(nominee => nominee.UpdatedAt)
        .Filter(nominee => nominee.Election, "election", "The election.")
        .Filter(nominee => nominee.ElectionId, "electionUuid", "The id of the election's row.")
        .Filter(nominee => nominee.UserId, "userUuid", "The id of the row of the one who was named.");

    public static Access Create => Access.Member;

    public static Expression<Func<Nominee, Guid?>> Owner => Named;

    public static IReadOnlyList<Type> CreateErrors { get; } = [typeof(ElectionStateError)];

    public static ValueTask CompleteAsync(Write<Nominee> write) => Nominations.DemandOpenAsync(write, write.Row.ElectionId);
}

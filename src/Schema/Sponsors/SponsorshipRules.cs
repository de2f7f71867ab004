using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Everybody sees finalized sponsorships, owners see their own, staff see all.</summary>
internal sealed class SponsorshipRules : IEntityRules<Sponsorship>
{
    private static readonly Expression<Func<Sponsorship, bool>> IsFinalized =
        sponsorship => sponsorship.Status == SponsorshipStatus.Finalized;

    public static EntityWords Words { get; } =
        new("sponsorship", "sponsorships", "A sponsorship", "Sponsorships, the newest first");

    public static Expression<Func<Sponsorship, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsFinalized);

    public static IOrderedQueryable<Sponsorship> InOrder(IQueryable<Sponsorship> rows) =>
        rows.OrderByDescending(sponsorship => sponsorship.CreatedAt);

    public static void Describe(ListFields<Sponsorship> fields) => fields
        .Add(sponsorship => sponsorship.Status)
        .Add(sponsorship => sponsorship.StartDate)
        .Add(sponsorship => sponsorship.EndDate)
        .Add(sponsorship => sponsorship.Year)
        .Add(sponsorship => sponsorship.CreatedAt)
        .Filter(sponsorship => sponsorship.SponsorId, "sponsorUuid", "The id of the sponsor's row.")
        .Filter(sponsorship => sponsorship.LevelId, "levelUuid", "The id of the level's row.");
}

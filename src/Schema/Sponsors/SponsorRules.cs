using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Everybody sees who has a finalized sponsorship, owners see their own sponsors, staff see all.</summary>
internal sealed class SponsorRules : IEntityWrites<Sponsor>
{
    private static readonly Expression<Func<Sponsor, bool>> HasFinalized =
        sponsor => sponsor.Sponsorships.Any(sponsorship => sponsorship.Status == SponsorshipStatus.Finalized);

    public static EntityWords Words { get; } = new("sponsor", "sponsors", "A sponsor", "Sponsors, by name");

    public static Expression<Func<Sponsor, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(HasFinalized);

    public static IOrderedQueryable<Sponsor> InOrder(IQueryable<Sponsor> rows) => rows.OrderBy(sponsor => sponsor.Name);

    public static void Describe(ListFields<Sponsor> fields) => fields
        .AddName(sponsor => sponsor.Name)
        .Add(sponsor => sponsor.Slug)
        .Add(sponsor => sponsor.CreatedAt)
        .Add(sponsor => sponsor.UpdatedAt);

    public static Access Update => Access.Owner;

    public static string? SlugSource(Sponsor row) => row.Name;
}

using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>Everybody sees all levels.</summary>
internal sealed class SponsorshipLevelRules : IEntityWrites<SponsorshipLevel>
{
    public static EntityWords Words { get; } =
        new("sponsorshipLevel", "sponsorshipLevels", "A level of sponsorship", "Levels of sponsorship, the highest first");

    public static IOrderedQueryable<SponsorshipLevel> InOrder(IQueryable<SponsorshipLevel> rows) =>
        rows.OrderBy(level => level.Order).ThenBy(level => level.Name);

    public static void Describe(ListFields<SponsorshipLevel> fields) => fields
        .Add(level => level.Name)
        .Add(level => level.Slug)
        .Add(level => level.Order)
        .Add(level => level.Year);

    public static string? SlugSource(SponsorshipLevel row) => row.Name;
}

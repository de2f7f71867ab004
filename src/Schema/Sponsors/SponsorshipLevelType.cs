using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What a sponsor may pay for.</summary>
[Node]
[ObjectType<SponsorshipLevel>]
internal sealed class SponsorshipLevelType : EntityType<SponsorshipLevel, SponsorshipLevelRules>
{
    private static readonly RelatedRows<SponsorshipLevel, Sponsorship, SponsorshipRules> VisibleSponsorships = new(level => level.Sponsorships);

    /// <summary>The sponsorships of the level, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<SponsorshipLevel, IEnumerable<Sponsorship>>> Sponsorships(Caller caller) => VisibleSponsorships.For(caller);

    /// <summary>The sponsorships of the level, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<SponsorshipLevel, IEnumerable<Sponsorship>>> SponsorshipsOffset(Caller caller) => VisibleSponsorships.For(caller);

    internal static void Configure(IObjectTypeDescriptor<SponsorshipLevel> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(level => level.Name).Description("The name, such as \"Maintaining\".");
        descriptor.Field(level => level.Slug).Description("The unique name in addresses.");
        descriptor.Field(level => level.Order).Description("The place among the levels; 0 is the highest.");
        descriptor.Field(level => level.SponsorshipAmount).Description("The price of a year in whole US dollars.");
        descriptor.Field(level => level.LogoDimension).Description("The greatest width and height of the logo in pixels; null when it is not told.");
        descriptor.Field(level => level.Year).Description("The year whose programme has the level; null when it is not told.");
    }
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Banners;

/// <summary>A notice above pages or answers.</summary>
[Node]
[ObjectType<Banner>]
internal sealed class BannerObjectType : EntityType<Banner, BannerRules>
{
    /// <summary>Whether the banner is switched on and its days include today.</summary>
    public static Expression<Func<Banner, bool>> IsShown(Caller caller) => BannerRules.IsShown.Of(caller.Today);

    /// <summary>The beginnings of the paths that the banner stands on; empty when it is all of them.</summary>
    public static IReadOnlyList<string> PathPrefixes([Parent(requires: nameof(Banner.Paths))] Banner banner) =>
        banner.Paths?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    internal static void Configure(IObjectTypeDescriptor<Banner> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(banner => banner.Name).Description("The name by which staff know the banner; need not be unique.");
        descriptor.Field(banner => banner.Title).Description("The headline.");
        descriptor.Field(banner => banner.Message).Description("What the banner says.");
        descriptor.Field(banner => banner.Link).Description("Where the banner leads; null when nowhere.");
        descriptor.Field(banner => banner.LinkText).Description("What the link says; null when there is none.");
        descriptor.Field(banner => banner.BannerType).Description("How the banner looks.");
        descriptor.Field(banner => banner.Target).Description("Whom the banner is for.");
        descriptor.Field(banner => banner.Paths).Description("The beginnings of the paths that the banner stands on, with commas between them; null when it is all of them.");
        descriptor.Field(banner => banner.IsActive).Description("Whether the banner is switched on.");
        descriptor.Field(banner => banner.IsDismissible).Description("Whether readers may close the banner.");
        descriptor.Field(banner => banner.IsSitewide).Description("Whether the banner stands on all pages.");
        descriptor.Field(banner => banner.StartDate).Description("The first day; null when the banner is shown at once.");
        descriptor.Field(banner => banner.EndDate).Description("The last day; null when the banner is shown until it is switched off.");
    }
}

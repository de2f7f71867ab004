using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Banners;

/// <summary>The root fields for banners; which of them are shown depends on the day.</summary>
[QueryType]
internal sealed class BannerQueries : EntityQueries<Banner, BannerRules>
{
    /// <summary>Notices above pages and answers, by name.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="active">True for banners that are shown today, false for those that are not, which staff see; null for all.</param>
    /// <param name="checkDates">False when banners that are switched on count as shown on all days.</param>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Banner> GetBanners(PyDotOrgDbContext db, Caller caller, bool? active = null, bool checkDates = true) =>
        List(db, caller, active, checkDates);

    /// <summary>Notices above pages and answers, by name, for clients that count rows instead of keeping cursors.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="active">True for banners that are shown today, false for those that are not, which staff see; null for all.</param>
    /// <param name="checkDates">False when banners that are switched on count as shown on all days.</param>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Banner> GetBannersOffset(PyDotOrgDbContext db, Caller caller, bool? active = null, bool checkDates = true) =>
        List(db, caller, active, checkDates);

    /// <summary>The newest banner of a name; null when there is none.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Banner> GetBannerByName(string name, PyDotOrgDbContext db, Caller caller) =>
        db.Visible<Banner, BannerRules>(caller).Where(banner => banner.Name == name).OrderByDescending(banner => banner.CreatedAt);

    private static IQueryable<Banner> List(PyDotOrgDbContext db, Caller caller, bool? active, bool checkDates)
    {
        var banners = db.Visible<Banner, BannerRules>(caller);
        return BannerRules.InOrder(active switch
        {
            true when checkDates => banners.Where(BannerRules.IsShown.Of(caller.Today)),
            true => banners.Where(banner => banner.IsActive),
            false when checkDates => banners.Where(BannerRules.IsHidden.Of(caller.Today)),
            false => banners.Where(banner => !banner.IsActive),
            null => banners,
        });
    }
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Banners;

/// <summary>Everybody sees banners that are switched on and whose days include today, staff see all.</summary>
internal sealed class BannerRules : IEntityWrites<Banner>
{
    /// <summary>Banners that are switched on and whose days include today.</summary>
    public static Latest<DateOnly, Expression<Func<Banner, bool>>> IsShown { get; } = new(static today => banner =>
        banner.IsActive
        && (banner.StartDate == null || banner.StartDate <= today)
        && (banner.EndDate == null || banner.EndDate >= today));

    /// <summary>All others.</summary>
    public static Latest<DateOnly, Expression<Func<Banner, bool>>> IsHidden { get; } = new(static today =>
        banner => !banner.IsActive || banner.StartDate > today || banner.EndDate < today);

    public static EntityWords Words { get; } = new("banner", "banners", "A banner", "Notices above pages and answers, by name");

    public static Expression<Func<Banner, bool>>? VisibleTo(Caller caller) => caller.IsStaff ? null : IsShown.Of(caller.Today);

    public static IOrderedQueryable<Banner> InOrder(IQueryable<Banner> rows) => rows.OrderBy(banner => banner.Name);

    public static void Describe(ListFields<Banner> fields) => fields
        .AddName(banner => banner.Name)
        .Add(banner => banner.BannerType)
        .Add(banner => banner.Target)
        .Add(banner => banner.IsActive)
        .Add(banner => banner.IsSitewide)
        .Add(banner => banner.StartDate)
        .Add(banner => banner.EndDate)
        .Add(banner => banner.CreatedAt);

    public static IEnumerable<ValidationError> Check(Banner row) =>
        row.EndDate < row.StartDate ? [new ValidationError(Messages.EndBeforeStart, ["endDate"])] : [];
}

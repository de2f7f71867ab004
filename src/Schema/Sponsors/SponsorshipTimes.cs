using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What of sponsors and sponsorships depends on the day of the request.</summary>
internal static class SponsorshipTimes
{
    /// <summary>Sponsorships that are finalized and whose dates include a day; an open end counts.</summary>
    public static IQueryable<Sponsorship> ActiveOn(this IQueryable<Sponsorship> sponsorships, DateOnly day) => sponsorships.Where(IsActive(day));

    /// <summary>Sponsors with such a sponsorship.</summary>
    public static IQueryable<Sponsor> ActiveOn(this IQueryable<Sponsor> sponsors, DateOnly day)
    {
        Expression<Func<Sponsor, IEnumerable<Sponsorship>>> list = static sponsor => sponsor.Sponsorships;
        var any = Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(Sponsorship)], list.Body, IsActive(day));
        return sponsors.Where(Expression.Lambda<Func<Sponsor, bool>>(any, list.Parameters));
    }

    private static Expression<Func<Sponsorship, bool>> IsActive(DateOnly day) => sponsorship =>
        sponsorship.Status == SponsorshipStatus.Finalized
        && sponsorship.StartDate <= day
        && (sponsorship.EndDate == null || sponsorship.EndDate >= day);
}

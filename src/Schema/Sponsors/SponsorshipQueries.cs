using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The root fields for sponsorships, beside those that every entity has.</summary>
[QueryType]
internal sealed class SponsorshipQueries : EntityQueries<Sponsorship, SponsorshipRules>
{
    /// <summary>Finalized sponsorships whose dates include today, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Sponsorship> GetActiveSponsorships(PyDotOrgDbContext db, Caller caller) =>
        SponsorshipRules.InOrder(db.Visible<Sponsorship, SponsorshipRules>(caller).ActiveOn(caller.Today));

    /// <summary>Finalized sponsorships whose dates include today, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Sponsorship> GetActiveSponsorshipsOffset(PyDotOrgDbContext db, Caller caller) => GetActiveSponsorships(db, caller);
}

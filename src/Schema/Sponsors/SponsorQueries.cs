using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The root fields for sponsors, beside those that every entity has.</summary>
[QueryType]
internal sealed class SponsorQueries : SluggedQueries<Sponsor, SponsorRules>
{
    /// <summary>Sponsors with a finalized sponsorship whose dates include today, by name.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Sponsor> GetActiveSponsors(PyDotOrgDbContext db, Caller caller) =>
        SponsorRules.InOrder(db.Visible<Sponsor, SponsorRules>(caller).ActiveOn(caller.Today));

    /// <summary>Sponsors with a finalized sponsorship whose dates include today, by name, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Sponsor> GetActiveSponsorsOffset(PyDotOrgDbContext db, Caller caller) => GetActiveSponsors(db, caller);
}

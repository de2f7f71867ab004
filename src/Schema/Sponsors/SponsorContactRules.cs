using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The owner of a sponsor sees whom to talk to, staff see all; nobody else sees any.</summary>
internal sealed class SponsorContactRules : IEntityRules<SponsorContact>
{
    public static EntityWords Words { get; } = new("sponsorContact", "sponsorContacts", "A contact", "People to talk to about sponsors, by name");

    public static Expression<Func<SponsorContact, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(Nobody<SponsorContact>.Sees, contact => contact.Sponsor.CreatorId);

    public static IOrderedQueryable<SponsorContact> InOrder(IQueryable<SponsorContact> rows) => rows.OrderBy(contact => contact.Name);

    public static void Describe(ListFields<SponsorContact> fields) => fields.Add(contact => contact.Name).Add(contact => contact.IsPrimary);
}

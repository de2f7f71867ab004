using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>The owner of a sponsor sees and says whom to talk to, staff see all; nobody else sees any.</summary>
internal sealed class SponsorContactRules : IEntityWrites<SponsorContact>
{
    public static EntityWords Words { get; } = new("sponsorContact", "sponsorContacts", "A contact", "People to talk to about sponsors, by name");

    public static Expression<Func<SponsorContact, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(Nobody<SponsorContact>.Sees, contact => contact.Sponsor.CreatorId);

    public static IOrderedQueryable<SponsorContact> InOrder(IQueryable<SponsorContact> rows) => rows.OrderBy(contact => contact.Name);

    public static void Describe(ListFields<SponsorContact> fields) => fields
        .Add(contact => contact.Name)
        .Add(contact => contact.IsPrimary)
        .Filter(contact => contact.SponsorId, "sponsorUuid", "The id of the sponsor's row.");

    public static Access Create => Access.Owner;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static IReadOnlyList<Type> CreateErrors { get; } = [typeof(NotAllowedError)];

    /// <summary>Whose the sponsor is.</summary>
    public static Expression<Func<SponsorContact, Guid?>>? Owner { get; } = contact => contact.Sponsor.CreatorId;

    /// <summary>Only who owns a sponsor says whom to talk to.</summary>
    public static async ValueTask CompleteAsync(Write<SponsorContact> write) =>
        await write.FindWholeAsync<SponsorContact, Sponsor, SponsorRules>(write.Row.SponsorId, nameof(SponsorContact.SponsorId));
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A person to talk to about a sponsor. For the owner of the sponsor and staff.</summary>
[Node]
[ObjectType<SponsorContact>]
internal sealed class SponsorContactType : EntityType<SponsorContact, SponsorContactRules>
{
    private static readonly RelatedRow<SponsorContact, Sponsor, SponsorRules> VisibleSponsor = new(contact => contact.Sponsor);

    /// <summary>The sponsor; null when the caller may not see it.</summary>
    public static Expression<Func<SponsorContact, Sponsor?>> Sponsor(Caller caller) => VisibleSponsor.For(caller);

    internal static void Configure(IObjectTypeDescriptor<SponsorContact> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(contact => contact.Name).Description("The person's name.");
        descriptor.Field(contact => contact.Email).Description("The person's e-mail address.");
        descriptor.Field(contact => contact.Phone).Description("The person's telephone number; may be empty.");
        descriptor.Field(contact => contact.IsPrimary).Description("Whether the person is the first to be asked.");
        descriptor.Field(contact => contact.IsAdministrative).Description("Whether the person runs the sponsorship.");
        descriptor.Field(contact => contact.IsAccounting).Description("Whether the person gets invoices.");
        descriptor.Field(contact => contact.IsManager).Description("Whether the person may speak for the sponsor about its data; gives no right here.");
    }
}

using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A person to talk to about a sponsor.</summary>
[Node]
[ObjectType<SponsorContact>]
internal sealed class SponsorContactType : EntityType<SponsorContact, SponsorContactRules>
{
    internal static void Configure(IObjectTypeDescriptor<SponsorContact> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(contact => contact.Name).Description("The person's name.");
        descriptor.Field(contact => contact.Email).Description("The person's e-mail address.");
        descriptor.Field(contact => contact.Phone).Description("The person's telephone number; may be empty.");
        descriptor.Field(contact => contact.IsPrimary).Description("Whether the person is the first to be asked.");
        descriptor.Field(contact => contact.IsAdministrative).Description("Whether the person runs the sponsorship.");
        descriptor.Field(contact => contact.IsAccounting).Description("Whether the person gets invoices.");
        descriptor.Field(contact => contact.IsManager).Description("Whether the person may change the sponsor's data.");
    }
}

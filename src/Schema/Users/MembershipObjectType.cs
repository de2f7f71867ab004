using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>A membership in the Python Software Foundation.</summary>
[Node]
[ObjectType<Membership>]
internal sealed class MembershipObjectType : EntityType<Membership, MembershipRules>
{
    private static readonly RelatedRow<Membership, User, UserRules> VisibleUser = new(membership => membership.User);

    /// <summary>The member.</summary>
    public static Expression<Func<Membership, User?>> User(Caller caller) => VisibleUser.For(caller);

    /// <summary>The id of the member's row.</summary>
    public static Expression<Func<Membership, Guid>> UserUuid() => membership => membership.UserId;

    internal static void Configure(IObjectTypeDescriptor<Membership> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(membership => membership.MembershipType).Description("What kind of member.");
        descriptor.Field(membership => membership.LegalName).Description("The name in documents; may be empty.");
        descriptor.Field(membership => membership.PreferredName).Description("How the member wants to be called; may be empty.");
        descriptor.Field(membership => membership.EmailAddress).Description("Where the Foundation writes to; may be empty.");
        descriptor.Field(membership => membership.City).Description("The city of the postal address; may be empty.");
        descriptor.Field(membership => membership.Region).Description("The part of the country; may be empty.");
        descriptor.Field(membership => membership.Country).Description("The country, as the member wrote it; may be empty.");
        descriptor.Field(membership => membership.PostalCode).Description("The postal code; may be empty.");
        descriptor.Field(membership => membership.PsfCodeOfConduct).Description("Whether the member has agreed to the code of conduct.");
        descriptor.Field(membership => membership.PsfAnnouncements).Description("Whether the member wants the Foundation's announcements.");
        descriptor.Field(membership => membership.Votes).Description("Whether the member takes part in votes.");
        descriptor.Field(membership => membership.LastVoteAffirmation).Description("When the member last said so; older than 365 days must be renewed; null when never.");
    }
}

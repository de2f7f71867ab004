using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What is agreed with a sponsor. For staff and, once it was sent, the owner of the sponsorship.</summary>
[Node]
[ObjectType<SponsorshipContract>]
internal sealed class SponsorshipContractType : EntityType<SponsorshipContract, SponsorshipContractRules>
{
    private static readonly RelatedRow<SponsorshipContract, Sponsorship, SponsorshipRules> VisibleSponsorship = new(contract => contract.Sponsorship);

    /// <summary>What it is about; null when the caller may not see it.</summary>
    public static Expression<Func<SponsorshipContract, Sponsorship?>> Sponsorship(Caller caller) => VisibleSponsorship.For(caller);

    /// <summary>The id of the sponsorship's row.</summary>
    public static Expression<Func<SponsorshipContract, Guid>> SponsorshipUuid() => contract => contract.SponsorshipId;

    /// <summary>Where the text is as it was sent; null when it was not put anywhere.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<SponsorshipContract, string?>> Document() => contract => contract.Document == "" ? null : contract.Document;

    /// <summary>Where the signed text is; null before there is one.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<SponsorshipContract, string?>> SignedDocument() => contract => contract.SignedDocument == "" ? null : contract.SignedDocument;

    internal static void Configure(IObjectTypeDescriptor<SponsorshipContract> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(contract => contract.Status).Description("Where it stands between draft and signature.");
        descriptor.Field(contract => contract.Revision).Description("0 at first, one more whenever it is written anew.");
        descriptor.Field(contract => contract.SentOn).Description("The day on which it was sent; null before that.");
        descriptor.Field(contract => contract.ExecutedOn).Description("The day on which both had signed; null before that.");
        descriptor.Field(contract => contract.SponsorInfo).Description("The sponsor as the contract names it; may be empty.");
        descriptor.Field(contract => contract.SponsorContact).Description("Who signs for the sponsor; may be empty.");
        descriptor.Field(contract => contract.Benefits).Description("What the sponsor gets, one benefit a line; may be empty.");
        descriptor.Field(contract => contract.LegalClauses).Description("What else is agreed; may be empty.");
    }
}

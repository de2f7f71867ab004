using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A page at another site.</summary>
[Node]
[ObjectType<CommunityLink>]
internal sealed class CommunityLinkType : CommunityMediumType<CommunityLink, CommunityLinkRules>
{
    /// <summary>Where it leads.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<CommunityLink, string>> Url() => link => link.Url;

    internal static void Configure(IObjectTypeDescriptor<CommunityLink> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(link => link.Title).Description("What it is called.");
    }
}

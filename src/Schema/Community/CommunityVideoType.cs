using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A video at another site.</summary>
[Node]
[ObjectType<CommunityVideo>]
internal sealed class CommunityVideoType : CommunityMediumType<CommunityVideo, CommunityVideoRules>
{
    /// <summary>Where it is shown.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<CommunityVideo, string>> Url() => video => video.Url;

    internal static void Configure(IObjectTypeDescriptor<CommunityVideo> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(video => video.Title).Description("What it is called.");
    }
}

using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A picture.</summary>
[Node]
[ObjectType<CommunityPhoto>]
internal sealed class CommunityPhotoType : CommunityMediumType<CommunityPhoto, CommunityPhotoRules>
{
    internal static void Configure(IObjectTypeDescriptor<CommunityPhoto> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(photo => photo.Image).Description("The address, or the path below the media folder.");
        descriptor.Field(photo => photo.Caption).Description("What stands below it; null when nothing does.");
    }
}

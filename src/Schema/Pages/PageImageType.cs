using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>A picture of a page.</summary>
[Node]
[ObjectType<PageImage>]
internal sealed class PageImageType : EntityType<PageImage, PageImageRules>
{
    /// <summary>The page.</summary>
    public static Expression<Func<PageImage, Page>> Page() => image => image.Page;

    /// <summary>The id of the page's row.</summary>
    public static Expression<Func<PageImage, Guid>> PageUuid() => image => image.PageId;

    internal static void Configure(IObjectTypeDescriptor<PageImage> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(image => image.Image).Description("Its address, or its path below the media folder.");
    }
}

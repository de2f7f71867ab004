using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>A file of a page.</summary>
[Node]
[ObjectType<PageDocument>]
internal sealed class PageDocumentType : EntityType<PageDocument, PageDocumentRules>
{
    /// <summary>The page.</summary>
    public static Expression<Func<PageDocument, Page>> Page() => document => document.Page;

    /// <summary>The id of the page's row.</summary>
    public static Expression<Func<PageDocument, Guid>> PageUuid() => document => document.PageId;

    internal static void Configure(IObjectTypeDescriptor<PageDocument> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(document => document.Document).Description("Its address, or its path below the media folder.");
    }
}

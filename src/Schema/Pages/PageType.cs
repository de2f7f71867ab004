using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>A page of the site.</summary>
[Node]
[ObjectType<Page>]
internal sealed class PageType : EntityType<Page, PageRules>
{
    private static readonly RelatedRow<Page, User, UserRules> VisibleCreator = new(page => page.Creator);
    private static readonly RelatedRow<Page, User, UserRules> VisibleEditor = new(page => page.LastModifiedBy);
    private static readonly RelatedRows<Page, PageImage, PageImageRules> VisibleImages = new(page => page.Images);
    private static readonly RelatedRows<Page, PageDocument, PageDocumentRules> VisibleDocuments = new(page => page.Documents);

    /// <summary>The text of the page.</summary>
    public static RichText Content([Parent(requires: RichText.Columns)] Page page) => RichText.Of(page);

    /// <summary>The pictures on the page, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Page, IEnumerable<PageImage>>> Images(Caller caller) => VisibleImages.For(caller);

    /// <summary>The pictures on the page, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Page, IEnumerable<PageImage>>> ImagesOffset(Caller caller) => VisibleImages.For(caller);

    /// <summary>The files that the page offers, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Page, IEnumerable<PageDocument>>> Documents(Caller caller) => VisibleDocuments.For(caller);

    /// <summary>The files that the page offers, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Page, IEnumerable<PageDocument>>> DocumentsOffset(Caller caller) => VisibleDocuments.For(caller);

    /// <summary>The id of the account that made the page; null when it is nobody's.</summary>
    public static Expression<Func<Page, Guid?>> CreatorUuid() => page => page.CreatorId;

    /// <summary>Who made the page; null for members who do not show themselves.</summary>
    public static Expression<Func<Page, User?>> Creator(Caller caller) => VisibleCreator.For(caller);

    /// <summary>The id of the account that changed the page last; null when nobody has.</summary>
    public static Expression<Func<Page, Guid?>> LastModifiedByUuid() => page => page.LastModifiedById;

    /// <summary>Who changed the page last; null for members who do not show themselves.</summary>
    public static Expression<Func<Page, User?>> LastModifiedBy(Caller caller) => VisibleEditor.For(caller);

    internal static void Configure(IObjectTypeDescriptor<Page> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(page => page.Title).Description("What the page is called.");
        descriptor.Field(page => page.Path).Description("The unique path below the site's address, with a slash at both ends, such as \"/about/\".");
        descriptor.Field(page => page.Description).Description("What the page is about, in a sentence or two; may be empty.");
        descriptor.Field(page => page.Keywords).Description("Words with commas between them; may be empty.");
        descriptor.Field(page => page.TemplateName).Description("The template that older sites show the page by.");
        descriptor.Field(page => page.IsPublished).Description("Whether everybody sees the page.");
    }
}

using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>Everybody sees published pages, owners see their own, staff see all.</summary>
internal sealed class PageRules : IEntityWrites<Page>
{
    private static readonly Expression<Func<Page, bool>> IsPublished = page => page.IsPublished;

    public static EntityWords Words { get; } = new("page", "pages", "A page", "Pages of the site, by path");

    public static Expression<Func<Page, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished);

    public static IOrderedQueryable<Page> InOrder(IQueryable<Page> rows) => rows.OrderBy(page => page.Path);

    public static void Describe(ListFields<Page> fields) => fields
        .AddName(page => page.Title)
        .Add(page => page.Path)
        .Add(page => page.IsPublished)
        .Add(page => page.CreatedAt)
        .Add(page => page.UpdatedAt)
        .Filter(page => page.ContentType, "markupType", "The language that the text is written in.");

    /// <summary>Paths are stored in one form.</summary>
    public static ValueTask CompleteAsync(Write<Page> write)
    {
        write.Row.Path = PagePath.Normalize(write.Row.Path);
        PageSubscriptions.Announce(write);
        return ValueTask.CompletedTask;
    }
}

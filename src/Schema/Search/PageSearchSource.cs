using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Pages;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Pages among hits.</summary>
internal sealed class PageSearchSource : SearchSource<Page, PageRules>
{
    public override SearchIndex Kind => SearchIndex.Pages;

    protected override Expression<Func<Page, DateTime, SearchRow>> Row { get; } = (page, now) => new SearchRow
    {
        Id = page.Id,
        Title = page.Title,
        Url = page.Path,
        Description = Text(page.ContentType, page.Description.Substring(0, DescriptionRead)),
        CreatedAt = page.CreatedAt,
        UpdatedAt = page.UpdatedAt,
        Subject = new PageHit { RowId = page.Id, Path = page.Path },
    };

    protected override Expression<Func<Page, DateTime, SearchTexts>> Texts { get; } = (page, now) => new SearchTexts
    {
        Id = page.Id,
        Title = page.Title,
        Description = Text(page.ContentType, page.Description),
        Content = Text(page.ContentType, page.Content),
    };

    private static string Text(MarkupType markup, string source) => markup == MarkupType.Html ? HtmlText.Read(source)! : source; // As null as its argument.
}

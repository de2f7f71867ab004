using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Pages;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Pages among hits.</summary>
internal sealed class PageSearchSource : SearchSource<Page, PageRules>
{
    private static readonly Expression<Func<Page, SearchRow>> OfPage = page => new SearchRow
    {
        Id = page.Id,
        Title = page.Title,
        Url = page.Path,
        Description = Text(page.ContentType, page.Description.Substring(0, DescriptionRead)),
        CreatedAt = page.CreatedAt,
        UpdatedAt = page.UpdatedAt,
        Subject = new PageHit { RowId = page.Id, Path = page.Path },
    };

    public override SearchIndex Kind => SearchIndex.Pages;

    protected override Expression<Func<Page, SearchTexts>> Texts { get; } = page => new SearchTexts
    {
        Id = page.Id,
        Title = page.Title,
        Description = Text(page.ContentType, page.Description),
        Content = Text(page.ContentType, page.Content),
    };

    protected override Expression<Func<Page, SearchRow>> Row(Caller caller) => OfPage;

    private static string Text(MarkupType markup, string source) => markup == MarkupType.Html ? HtmlText.Read(source)! : source; // As null as its argument.
}

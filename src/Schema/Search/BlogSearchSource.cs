using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Blogs;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Entries of blogs among hits.</summary>
internal sealed class BlogSearchSource : SearchSource<BlogEntry, BlogEntryRules>
{
    public override SearchIndex Kind => SearchIndex.Blogs;

    protected override Expression<Func<BlogEntry, DateTime, SearchRow>> Row { get; } = (entry, now) => new SearchRow
    {
        Id = entry.Id,
        Title = entry.Title,
        Url = entry.Url,
        Description = HtmlText.Read((entry.Summary ?? entry.Content)!.Substring(0, DescriptionRead)), // In SQL, nothing of nothing is null.
        CreatedAt = entry.CreatedAt,
        UpdatedAt = entry.UpdatedAt,
        Subject = new BlogEntryHit { RowId = entry.Id, Author = entry.Feed.Name, Published = entry.PubDate },
    };

    protected override Expression<Func<BlogEntry, DateTime, SearchTexts>> Texts { get; } = (entry, now) => new SearchTexts
    {
        Id = entry.Id,
        Title = entry.Title,
        Description = HtmlText.Read(entry.Summary) ?? "",
        Content = HtmlText.Read(entry.Content) ?? "",
    };
}

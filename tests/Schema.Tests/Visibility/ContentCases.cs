using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Schema.Tests.Visibility;

/// <summary>The rows of the site's content that not everybody sees (contract rest-v1, section 1.7).</summary>
internal static class ContentCases
{
    public static VisibilityCase[] All { get; } =
    [
        new(
            "page", "pages", OwnerSees: true,
            """
            byPath: pageByPath(path: $slug) { uuid }
            list: pages(where: { path: { contains: $slug } }) { totalCount nodes { uuid } }
            image: pageImageByUuid(uuid: $parent) { page { uuid } }
            """,
            HidePageAsync),
        new(
            "pageImage", "pageImages", OwnerSees: true,
            """
            list: pageImages(where: { pageUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: pageByUuid(uuid: $parent) { images { totalCount nodes { uuid } } }
            nestedOffset: pageByUuid(uuid: $parent) { imagesOffset { items { uuid } } }
            """,
            HideImageAsync),
        new(
            "pageDocument", "pageDocuments", OwnerSees: true,
            """
            list: pageDocuments(where: { pageUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: pageByUuid(uuid: $parent) { documents { totalCount nodes { uuid } } }
            nestedOffset: pageByUuid(uuid: $parent) { documentsOffset { items { uuid } } }
            """,
            HideDocumentAsync),
        new(
            "feed", "feeds", OwnerSees: false,
            """
            list: feeds(where: { name: { eq: $slug } }) { totalCount nodes { uuid } }
            inaggregate: feedAggregateByUuid(uuid: $parent) { feeds { totalCount nodes { uuid } } }
            inaggregateOffset: feedAggregateByUuid(uuid: $parent) { feedsOffset { items { uuid } } }
            """,
            HideFeedAsync),
        new(
            "blogEntry", "blogEntries", OwnerSees: false,
            """
            list: blogEntries(where: { guid: { eq: $slug } }) { totalCount nodes { uuid } }
            ofFeed: blogEntries(where: { feedUuid: { eq: $parent } }) { totalCount }
            nested: feedByUuid(uuid: $parent) { entries { totalCount nodes { uuid } } }
            nestedOffset: feedByUuid(uuid: $parent) { entriesOffset { items { uuid } } }
            """,
            HideEntryAsync),
        new(
            "successStory", "successStories", OwnerSees: true,
            """
            bySlug: successStoryBySlug(slug: $slug) { uuid }
            list: successStories(where: { slug: { eq: $slug } }) { totalCount nodes { uuid } }
            nested: storyCategoryByUuid(uuid: $parent) { stories { totalCount nodes { uuid } } }
            nestedOffset: storyCategoryByUuid(uuid: $parent) { storiesOffset { items { uuid } } }
            """,
            HideStoryAsync),
        new(
            "banner", "banners", OwnerSees: false,
            """
            byName: bannerByName(name: $slug) { uuid }
            list: banners(where: { name: { eq: $slug } }) { totalCount nodes { uuid } }
            """,
            HideBannerAsync),
    ];

    private static async Task<HiddenRow> HidePageAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var page = new Page { Title = "A", Path = $"/hidden/{name}/", CreatorId = owner, IsPublished = false };
        var image = new PageImage { Page = page, Image = "a.png" };
        db.Add(image);
        await db.SaveChangesAsync();
        return new HiddenRow(page, image.Id, $"hidden/{name}", () => page.IsPublished = true);
    }

    private static async Task<HiddenRow> HideImageAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var hidden = await HidePageAsync(db, owner, name);
        return hidden with { Row = ((Page)hidden.Row).Images.Single(), Parent = hidden.Row.Id };
    }

    private static async Task<HiddenRow> HideDocumentAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var hidden = await HidePageAsync(db, owner, name);
        var document = new PageDocument { Page = (Page)hidden.Row, Document = "a.pdf" };
        db.Add(document);
        await db.SaveChangesAsync();
        return hidden with { Row = document, Parent = hidden.Row.Id };
    }

    private static async Task<HiddenRow> HideFeedAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var feed = new Feed { Name = name, WebsiteUrl = "https://a.example/", FeedUrl = $"https://a.example/{name}", IsActive = false };
        var aggregate = new FeedAggregate { Name = "A", Slug = name, Feeds = { feed } };
        db.Add(aggregate);
        await db.SaveChangesAsync();
        return new HiddenRow(feed, aggregate.Id, feed.Name, () => feed.IsActive = true);
    }

    private static async Task<HiddenRow> HideEntryAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var hidden = await HideFeedAsync(db, owner, name);
        var entry = new BlogEntry { Feed = (Feed)hidden.Row, Title = "A", Url = "https://a.example/1", Guid = name };
        db.Add(entry);
        await db.SaveChangesAsync();
        return hidden with { Row = entry, Parent = hidden.Row.Id, Slug = entry.Guid };
    }

    private static async Task<HiddenRow> HideStoryAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var category = new StoryCategory { Name = "A", Slug = name };
        var story = new SuccessStory { Slug = name, Name = "A", CompanyName = "A", Category = category, CreatorId = owner };
        db.Add(story);
        await db.SaveChangesAsync();
        return new HiddenRow(story, category.Id, story.Slug, () => story.IsPublished = true);
    }

    private static async Task<HiddenRow> HideBannerAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var banner = new Banner { Name = name, Title = "A", Message = "A" };
        db.Add(banner);
        await db.SaveChangesAsync();
        return new HiddenRow(banner, banner.Id, banner.Name, () => banner.IsActive = true);
    }
}

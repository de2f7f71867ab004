using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Storage;

public sealed class RenderingInterceptorTests
{
    [Fact]
    public Task A_new_source_is_rendered() => ChangedAsync("<p><em>New.</em></p>\n", page => page.Content = "*New.*");

    [Fact]
    public Task Another_language_renders_the_source_anew() => ChangedAsync("<p>*Old.*</p>", page => page.ContentType = MarkupType.Plain);

    [Fact]
    public Task HTML_that_comes_by_hand_is_not_kept() => ChangedAsync("<p><em>Old.</em></p>\n", page => page.ContentHtml = "<script>evil()</script>");

    [Fact]
    public Task HTML_that_comes_with_a_source_is_not_kept() =>
        ChangedAsync("<p>New.</p>\n", page => (page.Content, page.ContentHtml) = ("New.", "<script>evil()</script>"));

    [Fact]
    public Task Another_change_leaves_the_HTML_alone() => ChangedAsync("<p><em>Old.</em></p>\n", page => page.Title = "New");

    [Fact]
    public async Task The_text_of_a_blog_is_cleaned_where_it_stands()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();
        var entry = new BlogEntry
        {
            FeedId = await db.Feeds.Select(feed => feed.Id).FirstAsync(),
            Title = "A",
            Url = "https://a.example/",
            Guid = "a",
            Content = "<p onclick=evil()>A<script>evil()</script>",
        };
        db.BlogEntries.Add(entry);
        await db.SaveChangesAsync();
        Assert.Equal("<p>A</p>", await db.BlogEntries.Where(row => row.Guid == "a").Select(row => row.Content).SingleAsync());

        entry.Content = "<b>B";
        await db.SaveChangesAsync();
        Assert.Equal("<b>B</b>", await db.BlogEntries.Where(row => row.Guid == "a").Select(row => row.Content).SingleAsync());
    }

    private static async Task ChangedAsync(string expected, Action<Page> change)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        var page = new Page { Title = "Old", Path = "/old/", Content = "*Old.*" };
        db.Pages.Add(page);
        await db.SaveChangesAsync();
        Assert.Equal("<p><em>Old.</em></p>\n", await db.Pages.Select(row => row.ContentHtml).SingleAsync());

        change(page);
        await db.SaveChangesAsync();

        Assert.Equal(expected, await db.Pages.Select(row => row.ContentHtml).SingleAsync());
    }
}

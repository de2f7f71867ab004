using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Storage;

public sealed class StaleHtmlInterceptorTests
{
    [Fact]
    public Task A_new_source_empties_the_HTML_of_the_old_one() =>
        ChangedAsync(null, page => page.Content = "New.");

    [Fact]
    public Task Another_language_empties_the_HTML() =>
        ChangedAsync(null, page => page.ContentType = MarkupType.Html);

    [Fact]
    public Task HTML_that_comes_with_its_source_is_kept() =>
        ChangedAsync("<p>New.</p>", page => (page.Content, page.ContentHtml) = ("New.", "<p>New.</p>"));

    [Fact]
    public Task Another_change_leaves_the_HTML_alone() =>
        ChangedAsync("<p>Old.</p>", page => page.Title = "New");

    private static async Task ChangedAsync(string? expected, Action<Page> change)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        var page = new Page { Title = "Old", Path = "/old/", Content = "Old.", ContentHtml = "<p>Old.</p>" };
        db.Pages.Add(page);
        await db.SaveChangesAsync();

        change(page);
        await db.SaveChangesAsync();

        Assert.Equal(expected, await db.Pages.Select(row => row.ContentHtml).SingleAsync());
    }
}

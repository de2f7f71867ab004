using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Markup;
using PyDotOrg.Graph.Data.Storage;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Storage;

public sealed class MissingHtmlTests
{
    [Fact]
    public async Task Every_table_of_texts_is_known()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, DatabaseContent.Tables);
        await using var db = database.CreateContext();

        var tables = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IRichText))).Select(type => type.GetTableName());

        Assert.Equal(tables.Order(StringComparer.Ordinal), MissingHtml.Tables.Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Initial_data_have_their_HTML(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var pages = await db.Pages.ToListAsync();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal(MarkupRenderer.ToHtml(page.Content, page.ContentType), page.ContentHtml));
        Assert.False(await db.Minutes.AnyAsync(minutes => minutes.ContentHtml == null));
        Assert.False(await db.CommunityPosts.AnyAsync(post => post.ContentHtml == null));
        Assert.False(await db.SuccessStories.AnyAsync(story => story.ContentHtml == null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_emptied_is_made_again_and_the_rest_left_alone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        db.AddRange(Enumerable.Range(0, 450).Select(number => new Page { Title = "A", Path = $"/a/{number}/", Content = $"*{number}*" }));
        await db.SaveChangesAsync();
        await db.Pages.Where(page => page.Path != "/about/").ExecuteUpdateAsync(set => set.SetProperty(page => page.ContentHtml, (string?)null));
        await db.Pages.Where(page => page.Path == "/about/").ExecuteUpdateAsync(set => set.SetProperty(page => page.ContentHtml, "kept"));

        await using (var connection = await database.Connections.OpenAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await MissingHtml.RenderAsync(connection, transaction, CancellationToken.None);
            await transaction.CommitAsync();
        }

        var pages = await db.Pages.ToListAsync();
        Assert.All(pages, page => Assert.Equal(page.Path == "/about/" ? "kept" : MarkupRenderer.ToHtml(page.Content, page.ContentType), page.ContentHtml));
        Assert.All(pages, page => Assert.Equal(1, page.RowVersion));
    }
}

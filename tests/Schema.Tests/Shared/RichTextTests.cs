using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Shared;

public sealed class RichTextTests
{
    public static TheoryData<int?, string> Cuts { get; } = new()
    {
        { null, "One two three, and four.\n\nFive." },
        { 100, "One two three, and four.\n\nFive." },
        { 31, "One two three, and four.\n\nFive." },
        { 30, "One two three, and four.…" },
        { 24, "One two three, and…" },
        { 9, "One two…" },
        { 8, "One two…" },
        { 7, "One…" },
        { 3, "On…" },
        { 1, "…" },
        { 0, "…" },
        { -5, "…" },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void A_text_is_cut_after_a_word(int? maxLength, string expected) =>
        Assert.Equal(expected, new RichText("One *two* [three](/x), and\nfour.\n\n`Five.`", MarkupType.Markdown).Text(maxLength));

    [Theory]
    [InlineData(4, "abc…")]
    [InlineData(5, "abc…")]
    [InlineData(6, "abc\U0001F600…")]
    [InlineData(7, "abc\U0001F600de")]
    public void A_character_of_two_halves_is_not_parted(int maxLength, string expected) =>
        Assert.Equal(expected, new RichText("<p>abc\U0001F600de", MarkupType.Html).Text(maxLength));

    [Fact]
    public void Plain_text_is_its_own_text() => Assert.Equal(" *a*\n\n\n<b> ", new RichText(" *a*\n\n\n<b> ", MarkupType.Plain).Text());

    [Fact]
    public void HTML_that_was_made_is_not_made_again() => Assert.Equal("<p>made</p>", new RichText("*a*", MarkupType.Markdown, "<p>made</p>").Html);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_page_shows_its_source_and_what_was_made_of_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        db.Add(new Page { Title = "A", Path = "/a/", Content = "*Hello* <script>evil()</script>, world.", ContentType = MarkupType.Markdown });
        await db.SaveChangesAsync();
        const string Query = """{ pageByPath(path: "a") { content { source markupType html text short: text(maxLength: 8) } } }""";
        const string Answer =
            """{"data":{"pageByPath":{"content":{"source":"*Hello* <script>evil()</script>, world.","markupType":"MARKDOWN","html":"<p><em>Hello</em> , world.</p>\n","text":"Hello , world.","short":"Hello ,…"}}}}""";

        Assert.Equal(Answer, (await server.AskAsync(Query)).Json);

        // A row that was written past EF Core has no HTML yet; it is made, not left out.
        await db.Pages.Where(page => page.Path == "/a/").ExecuteUpdateAsync(set => set.SetProperty(page => page.ContentHtml, (string?)null));
        Assert.Equal(Answer, (await server.AskAsync(Query)).Json);
    }
}

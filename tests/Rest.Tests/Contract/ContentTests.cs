namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What is particular to pages, blogs, stories and banners (contract rest-v1, sections 7.8 to 7.11 and 7.16).</summary>
[Collection(FacadeTests.Name)]
public sealed class ContentTests(FacadeServer server)
{
    private const string NoRow = """{"detail":"There is no such resource.","status_code":404,"extra":{}}""";

    [Theory]
    [InlineData("by-path/about/gettingstarted")]
    [InlineData("by-path/about/gettingstarted/")]
    [InlineData("by-path//about/gettingstarted")]
    [InlineData("by-path//about/gettingstarted//")]
    [InlineData("by-path/about%2Fgettingstarted")]
    [InlineData("by-path/%2fabout%2Fgettingstarted%2F")]
    [InlineData("path?path=about/gettingstarted")]
    [InlineData("path?path=%2Fabout%2Fgettingstarted%2F")]
    [InlineData("path/?path=/about/gettingstarted/")]
    public async Task A_page_is_found_by_its_path_whatever_slashes_stand_at_its_ends(string address) =>
        Assert.Equal("/about/gettingstarted/", (await server.GetAsync($"/api/v1/pages/{address}")).Json["path"]!.ToString());

    [Theory]
    [InlineData("by-path//")]
    [InlineData("by-path/%2F")]
    [InlineData("path?path=/")]
    public async Task A_slash_alone_is_the_start_page(string address) =>
        Assert.Equal("/", (await server.GetAsync($"/api/v1/pages/{address}")).Json["path"]!.ToString());

    [Theory]
    [InlineData("by-path")]
    [InlineData("by-path/about/nothing")]
    [InlineData("by-path/ABOUT")]
    [InlineData("by-path/%F0%9F%90%8D/%FF")]
    [InlineData("by-path/'%20OR%201=1--")]
    [InlineData("path?path=nothing")]
    public async Task Another_path_is_404(string address)
    {
        var answer = await server.GetAsync($"/api/v1/pages/{address}");

        Assert.Equal((404, NoRow), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?path=")]
    public async Task The_path_is_required_where_it_is_a_parameter(string query)
    {
        var answer = await server.GetAsync($"/api/v1/pages/path{query}");

        Assert.Equal(400, answer.Status);
        Assert.Equal("""[{"key":"path","source":"query","message":"A value is required."}]""", answer.Json["extra"]!.ToJsonString());
    }

    [Theory]
    [InlineData("/api/v1/pages", "title", "python")]
    [InlineData("/api/pages", "title", "PYTHON")]
    [InlineData("/api/v1/blog-entries", "title", "pycon")]
    [InlineData("/api/v1/success-stories", "name", "ASYNCIO")]
    public async Task A_list_is_searched_by_what_its_rows_are_called(string path, string member, string text)
    {
        var all = (await server.GetAsync($"{path}?limit=1000")).Column(member);
        var found = (await server.GetAsync($"{path}?limit=1000&q={text}")).Column(member);

        Assert.NotEmpty(found);
        Assert.Equal(all.Where(title => title.Contains(text, StringComparison.OrdinalIgnoreCase)), found);
        Assert.Equal(all, (await server.GetAsync($"{path}?limit=1000&q=")).Column(member));
        Assert.Empty((await server.GetAsync($"{path}?limit=1000&q=%25_%27%22%00")).Rows);
    }

    [Theory]
    [InlineData("/api/v1/blog-entries")]
    [InlineData("/api/blogs/entries")]
    public async Task Entries_are_chosen_by_their_feed(string path) =>
        Assert.Equal(
            (await server.GetAsync("/api/v1/blog-entries/feed/{feed}?limit=1000")).Body,
            (await server.GetAsync($"{path}?feed_id={{feed}}&limit=1000")).Body);

    [Fact]
    public async Task Recent_entries_are_twenty_unless_the_address_says_more() =>
        Assert.Equal(
            (20, 21),
            ((await server.GetAsync("/api/v1/blog-entries/recent")).Rows.Length, (await server.GetAsync("/api/v1/blog-entries/recent?limit=21")).Rows.Length));

    [Fact]
    public async Task Lists_that_choose_give_what_the_whole_list_has_of_it()
    {
        static string[] Ids(Answer answer) => answer.Column("id");
        var stories = (await server.GetAsync("/api/v1/success-stories")).Rows;

        Assert.Equal(
            stories.Where(story => (bool)story["featured"]!).Select(story => story["id"]!.ToString()),
            Ids(await server.GetAsync("/api/v1/success-stories/featured")));
        Assert.Equal(Ids(await server.GetAsync("/api/v1/success-stories")), Ids(await server.GetAsync("/api/v1/success-stories/published")));
        Assert.Equal(Ids(await server.GetAsync("/api/v1/feeds")), Ids(await server.GetAsync("/api/v1/feeds/active")));
        Assert.Equal(Ids(await server.GetAsync("/api/v1/banners")), Ids(await server.GetAsync("/api/v1/banners/active?check_dates=false")));
    }

    [Theory]
    [InlineData("/api/v1/blogs/nothing")]
    [InlineData("/api/blogs/nothing")]
    [InlineData("/api/blogs/entries/nothing")]
    [InlineData("/api/pages/nothing")]
    [InlineData("/api/v1/pages/nothing/images")]
    [InlineData("/api/v1/pages/00000000-0000-0000-0000-000000000000/documents")]
    [InlineData("/api/v1/blog-entries/feed/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/v1/success-stories/category/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/v1/banners/name/nothing")]
    public async Task A_row_that_does_not_exist_is_404(string path) => Assert.Equal(NoRow, (await server.GetAsync(path)).Body);
}

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Order, pages and filters of releases (contract rest-v1, sections 1.3, 1.4 and 7.3).</summary>
[Collection(FacadeTests.Name)]
public sealed class ReleaseListTests(FacadeServer server)
{
    private const string Path = "/api/v1/releases";

    public static TheoryData<string, int, int> Pages { get; } = new()
    {
        { "", 0, 100 },
        { "?limit=20", 0, 20 },
        { "?limit=20&offset=20", 20, 20 },
        { "?offset=600", 600, 100 },
        { "?currentPage=2&pageSize=20", 20, 20 },
        { "?currentPage=3", 40, 20 },
        { "?pageSize=7", 0, 7 },
        { "?limit=5&currentPage=3&pageSize=9", 0, 5 },
        { "?offset=5&pageSize=9", 5, 100 },
        { "?limit=&offset=&currentPage=&pageSize=", 0, 100 },
        { "?limit=3&limit=4", 0, 4 },
        { "?limit=10&offset=100000", 100000, 10 },
        { "?currentPage=2147483647&pageSize=100", int.MaxValue, 100 },
        { "?nonsense=1&limit=2", 0, 2 },
    };

    public static TheoryData<string, string, string> Filters { get; } = new()
    {
        { "version=1", "version", "1" },
        { "version=2", "version", "2" },
        { "version=3", "version", "3" },
        { "version=manager", "version", "manager" },
        { "status=prerelease", "status", "prerelease" },
        { "status=bugfix", "status", "bugfix" },
        { "status=security", "status", "security" },
        { "status=eol", "status", "eol" },
        { "pre_release=true", "pre_release", "true" },
        { "pre_release=TRUE", "pre_release", "true" },
        { "pre_release=1", "pre_release", "true" },
        { "pre_release=False", "pre_release", "false" },
        { "pre_release=0", "pre_release", "false" },
        { "is_latest=true", "is_latest", "true" },
        { "is_latest=0", "is_latest", "false" },
        { "is_published=true", "is_published", "true" },
        { "is_published=false", "is_published", "false" },
        { "slug=python-3130", "slug", "python-3130" },
        { "name=Python%203.13.0", "name", "Python 3.13.0" },
        { "name=python%203.13.0", "name", "python 3.13.0" },
    };

    [Fact]
    public async Task Releases_stand_from_the_newest_to_the_oldest_and_then_by_name_downwards()
    {
        var all = await server.GetAsync($"{Path}?limit=1000");

        var order = all.Rows.Select(row => (Date: row["release_date"]?.ToString(), Name: row["name"]!.ToString())).ToArray();

        Assert.Equal(
            order.OrderBy(row => row.Date is null)
                .ThenByDescending(row => row.Date, StringComparer.Ordinal)
                .ThenByDescending(row => row.Name, StringComparer.Ordinal),
            order);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_a_part_of_the_whole_list(string query, int skip, int take)
    {
        var all = (await server.GetAsync($"{Path}?limit=1000")).Column("id");

        var page = await server.GetAsync(Path + query);

        Assert.Equal(200, page.Status);
        Assert.Equal(all.Skip(skip).Take(take), page.Column("id"));
    }

    [Theory]
    [InlineData("/api/v1/releases?limit=100&offset={0}")]
    [InlineData("/api/v1/files/os/{os}?limit=250&offset={0}")]
    public async Task Pages_joined_are_the_whole_list_each_row_once(string path)
    {
        var whole = (await server.GetAsync($"{path.Split('?')[0]}?limit=1000")).Column("id");
        var joined = new List<string>();
        string[] page;
        do
        {
            page = (await server.GetAsync(path.Replace("{0}", $"{joined.Count}", StringComparison.Ordinal))).Column("id");
            joined.AddRange(page);
        }
        while (page.Length > 0);

        Assert.Equal(whole, joined);
        Assert.Equal(whole.Distinct(), whole);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_leaves_exactly_the_rows_with_its_value(string query, string member, string value)
    {
        var all = await server.GetAsync($"{Path}?limit=1000");

        var filtered = await server.GetAsync($"{Path}?limit=1000&{query}");

        Assert.Equal(
            all.Rows.Where(row => row[member]!.ToString() == value).Select(row => row.ToJsonString()),
            filtered.Rows.Select(row => row.ToJsonString()));
    }

    [Fact]
    public async Task Filters_are_joined_by_and()
    {
        var all = await server.GetAsync($"{Path}?limit=1000");

        var filtered = await server.GetAsync($"{Path}?limit=1000&version=3&status=eol&pre_release=true");

        Assert.NotEmpty(filtered.Rows);
        Assert.Equal(
            all.Rows
                .Where(row => $"{row["version"]} {row["status"]} {row["pre_release"]}" == "3 eol true")
                .Select(row => row["id"]!.ToString()),
            filtered.Column("id"));
    }

    [Fact]
    public async Task An_empty_filter_is_none() =>
        Assert.Equal(await server.GetAsync(Path), await server.GetAsync($"{Path}?version=&status=&pre_release=&slug=&name="));

    [Fact]
    public async Task The_download_page_lists_the_releases_that_say_so()
    {
        var listed = (await server.GetAsync($"{Path}/download-page?limit=5")).Column("id");

        foreach (var id in listed)
        {
            Assert.Equal("true", (await server.GetAsync($"{Path}/{id}")).Json["show_on_download_page"]!.ToString());
        }
    }
}

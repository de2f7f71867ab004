using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Pages of lists on rows: each list has its own page, and no more rows are read than the pages show.</summary>
public sealed class NestedPageTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    public static TheoryData<DatabaseProvider, int> Sizes()
    {
        var cases = new TheoryData<DatabaseProvider, int>();
        foreach (var provider in PostgresServer.ReasonToSkip is null ? Enum.GetValues<DatabaseProvider>() : [DatabaseProvider.Sqlite])
        {
            foreach (var size in (int[])[0, 1, 5, 6, 24, 100])
            {
                cases.Add(provider, size);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task The_first_files_of_each_system_are_the_start_of_its_list(DatabaseProvider provider, int size)
    {
        var pages = await AskAsync(provider, $"files(first: {size})");

        foreach (var (system, files) in await ReadAsync(provider))
        {
            Assert.Equal(files.Take(size).Select(file => file.Slug), Slugs(pages[system]));
            Assert.Equal((files.Count > size, false), More(pages[system]));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task The_last_files_of_each_system_are_the_end_of_its_list(DatabaseProvider provider, int size)
    {
        var pages = await AskAsync(provider, $"files(last: {size})");

        foreach (var (system, files) in await ReadAsync(provider))
        {
            Assert.Equal(files.TakeLast(size).Select(file => file.Slug), Slugs(pages[system]));
            Assert.Equal((false, files.Count > size), More(pages[system]));
        }
    }

    /// <summary>A cursor is a position in the order, so that of one list says where to go on in every list.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Every_list_goes_on_behind_the_cursor_of_one(DatabaseProvider provider, int size)
    {
        var lists = await ReadAsync(provider);
        var start = (await AskAsync(provider, "files(first: 20)"))["windows"];
        var cursor = start.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var position = lists["windows"][19];

        var behind = await AskAsync(provider, $"files(first: {size}, after: \"{cursor}\")");
        var before = await AskAsync(provider, $"files(last: {size}, before: \"{cursor}\")");

        foreach (var (system, files) in lists)
        {
            Assert.Equal(files.Where(file => Compare(file, position) > 0).Take(size).Select(file => file.Slug), Slugs(behind[system]));
            Assert.Equal(files.Where(file => Compare(file, position) < 0).TakeLast(size).Select(file => file.Slug), Slugs(before[system]));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_segment_of_each_list_is_a_piece_of_it(DatabaseProvider provider, int skip)
    {
        var segments = await AskAsync(provider, $"filesOffset(skip: {skip}, take: 10)");

        foreach (var (system, files) in await ReadAsync(provider))
        {
            Assert.Equal(files.Skip(skip).Take(10).Select(file => file.Slug), Slugs(segments[system]));
            Assert.Equal((files.Count > skip + 10, skip > 0), More(segments[system]));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_filtered_and_sorted_page_is_one_of_what_is_left(DatabaseProvider provider, int size)
    {
        var pages = await AskAsync(
            provider, $"files(first: {size}, where: {{ release: {{ version: {{ eq: PYTHON3 }} }} }}, order: [{{ filesize: DESC }}, {{ slug: ASC }}])");

        foreach (var (system, files) in await ReadAsync(provider))
        {
            var left = files.Where(file => file.Release.Version == PythonVersion.Python3).ToList();
            var sorted = left.OrderByDescending(file => file.Filesize).ThenBy(file => file.Slug, StringComparer.Ordinal);
            Assert.Equal(sorted.Take(size).Select(file => file.Slug), Slugs(pages[system]));
            Assert.Equal((left.Count > size, false), More(pages[system]));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task No_more_rows_are_read_than_the_pages_show(DatabaseProvider provider, int size)
    {
        var connection = await servers.AskAsync(provider, $"{{ operatingSystems {{ nodes {{ files(first: {size}) {{ nodes {{ name }} pageInfo {{ hasNextPage }} }} }} }} }}");
        var segment = await servers.AskAsync(provider, $"{{ operatingSystems {{ nodes {{ filesOffset(skip: {size}, take: 2) {{ items {{ name }} }} }} }} }}");

        Assert.All(connection.Rows.Skip(1), rows => Assert.InRange(rows, 1, connection.Rows[0] * (size + 1)));
        Assert.InRange(segment.Rows[1], 1, segment.Rows[0] * 2);
    }

    /// <summary>Asks each system for a page, by the slugs of the systems.</summary>
    private async Task<Dictionary<string, JsonElement>> AskAsync(DatabaseProvider provider, string field)
    {
        var rows = field.StartsWith("filesOffset", StringComparison.Ordinal) ? "items" : "nodes";
        var cursors = rows == "nodes" ? "endCursor" : "";
        var answer = await servers.AskAsync(
            provider, $"{{ operatingSystems {{ nodes {{ slug page: {field} {{ rows: {rows} {{ slug }} pageInfo {{ hasNextPage hasPreviousPage {cursors} }} }} }} }} }}");
        Assert.InRange(answer.Statements.Count, 1, 2);
        return answer.Data.GetProperty("operatingSystems").GetProperty("nodes").EnumerateArray()
            .ToDictionary(system => system.GetProperty("slug").GetString()!, system => system.GetProperty("page")); // Never null.
    }

    private async Task<Dictionary<string, List<ReleaseFile>>> ReadAsync(DatabaseProvider provider)
    {
        await using var db = (await servers.OnAsync(provider)).Database.CreateContext();
        var systems = await db.OperatingSystems.Include(system => system.Files).ThenInclude(file => file.Release).ToListAsync();
        return systems.ToDictionary(system => system.Slug, system => system.Files.Order(Comparer<ReleaseFile>.Create(Compare)).ToList());
    }

    /// <summary>The order of the list: newest releases first, then by name, then by id.</summary>
    private static int Compare(ReleaseFile left, ReleaseFile right)
    {
        var byDate = Nullable.Compare(right.Release.ReleaseDate, left.Release.ReleaseDate);
        var byName = string.CompareOrdinal(left.Name, right.Name);
        return byDate != 0 ? byDate : byName != 0 ? byName : string.CompareOrdinal(left.Id.ToString(), right.Id.ToString());
    }

    private static IEnumerable<string?> Slugs(JsonElement page) => page.GetProperty("rows").EnumerateArray().Select(file => file.GetProperty("slug").GetString());

    private static (bool Next, bool Previous) More(JsonElement page)
    {
        var info = page.GetProperty("pageInfo");
        return (info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("hasPreviousPage").GetBoolean());
    }
}

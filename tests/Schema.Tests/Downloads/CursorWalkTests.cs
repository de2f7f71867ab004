using System.Text.Json;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Walking through the lists of python.org page by page, forwards and backwards, meets every row once and in order.</summary>
public sealed class CursorWalkTests(UndatedServers servers) : IClassFixture<UndatedServers>
{
    /// <summary>Lists with their arguments: nullable keys, ties, keys of other tables, several keys, filters.</summary>
    private static readonly (string Field, string Arguments)[] Lists =
    [
        ("releases", ""),
        ("releases", "order: [{ releaseDate: ASC }]"),
        ("releases", "order: [{ releaseDate: DESC }]"),
        ("releases", "order: [{ status: ASC }]"),
        ("releases", "order: [{ eolDate: DESC, isLatest: ASC }, { releaseDate: ASC }, { name: DESC }]"),
        ("releases", "where: { releaseDate: { eq: null } }, order: [{ releaseDate: DESC }, { versionOrder: ASC }]"),
        ("releases", "where: { or: [{ status: { eq: EOL } }, { series: { eq: \"3.14\" } }], preRelease: { eq: false } }"),
        ("releaseFiles", ""),
        ("releaseFiles", "order: [{ isSource: DESC }]"),
        ("releaseFiles", "order: [{ releaseDate: ASC }, { osName: DESC }, { filesize: DESC }]"),
        ("releaseFiles", "where: { os: { slug: { neq: \"windows\" } }, release: { releaseDate: { neq: null } } }, order: [{ filesize: DESC }]"),
    ];

    public static TheoryData<DatabaseProvider, string, string, int> Walks()
    {
        var walks = new TheoryData<DatabaseProvider, string, string, int>();
        foreach (var provider in PostgresServer.ReasonToSkip is null ? Enum.GetValues<DatabaseProvider>() : [DatabaseProvider.Sqlite])
        {
            foreach (var (field, arguments) in Lists)
            {
                // The smallest pages only where they make a difference: most of the time goes into asking.
                foreach (var size in arguments.Length is 0 or > 60 ? (int[])[7, 50, 100] : [50, 100])
                {
                    walks.Add(provider, field, arguments, size);
                }
            }
        }

        return walks;
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task A_walk_meets_every_row_once_and_in_order(DatabaseProvider provider, string field, string arguments, int size)
    {
        var server = await servers.OnAsync(provider);
        var whole = await ReadWholeAsync(server, field, arguments);

        var forward = await WalkAsync(server, field, arguments, size, isBackward: false);
        var backward = await WalkAsync(server, field, arguments, size, isBackward: true);

        Assert.Equal(whole.Count, whole.Distinct().Count());
        Assert.Equal(whole, forward);
        Assert.Equal(whole, backward);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Pages_of_one_row_meet_every_row(DatabaseProvider provider)
    {
        var server = await servers.OnAsync(provider);
        const string Arguments = "where: { version: { neq: PYTHON3 } }, order: [{ releaseDate: DESC }, { preRelease: ASC }]";
        var whole = await ReadWholeAsync(server, "releases", Arguments);

        Assert.InRange(whole.Count, 50, 500);
        Assert.Equal(whole, await WalkAsync(server, "releases", Arguments, size: 1, isBackward: false));
        Assert.Equal(whole, await WalkAsync(server, "releases", Arguments, size: 1, isBackward: true));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_cursors_cut_a_piece_out_of_the_list(DatabaseProvider provider)
    {
        var server = await servers.OnAsync(provider);
        const string Arguments = "order: [{ releaseDate: DESC }, { status: ASC }]";
        var whole = await ReadWholeAsync(server, "releases", Arguments);
        var cursors = await CursorsAsync(server, Arguments);
        var random = new Random(20260101);

        for (var i = 0; i < 40; i++)
        {
            var (after, before, size) = (random.Next(cursors.Count), random.Next(cursors.Count), random.Next(101));
            var piece = after + 1 < before ? whole[(after + 1)..before] : [];
            var first = await AskAsync(server, "releases", Arguments, new { first = size, after = cursors[after], before = cursors[before] });
            var last = await AskAsync(server, "releases", Arguments, new { last = size, after = cursors[after], before = cursors[before] });

            Assert.Equal(piece.Take(size), Slugs(first));
            Assert.Equal((piece.Count > size, true), More(first));
            Assert.Equal(piece.TakeLast(size), Slugs(last));
            Assert.Equal((true, piece.Count > size), More(last));
        }
    }

    [Fact]
    public async Task First_wins_over_last()
    {
        var server = await servers.OnAsync(DatabaseProvider.Sqlite);

        var both = await AskAsync(server, "releases", "", new { first = 2, last = 3 });

        Assert.Equal((await ReadWholeAsync(server, "releases", "")).Take(2), Slugs(both));
        Assert.Equal((true, false), More(both));
    }

    [Theory]
    [InlineData("first: -1", "HC0079", "The requested number of values per page must be at least 0.", "\"field\":\"Query.releases\",\"requestedItems\":-1")]
    [InlineData("last: -1", "HC0079", "The requested number of values per page must be at least 0.", "\"field\":\"Query.releases\",\"requestedItems\":-1")]
    [InlineData("first: 101", "HC0051", "The maximum allowed items per page were exceeded.", "\"requestedItems\":101,\"maxAllowedItems\":100")]
    [InlineData("last: 101", "HC0051", "The maximum allowed items per page were exceeded.", "\"requestedItems\":101,\"maxAllowedItems\":100")]
    [InlineData("first: 1, last: 101", "HC0051", "The maximum allowed items per page were exceeded.", "\"requestedItems\":101,\"maxAllowedItems\":100")]
    public async Task A_size_out_of_range_is_refused(string arguments, string code, string message, string extensions)
    {
        var server = await servers.OnAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync($"{{ releases({arguments}) {{ nodes {{ slug }} }} }}");

        Assert.Equal(
            $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":3}],"path":["releases"],"extensions":{"code":"{{{code}}}","fieldCoordinate":"Query.releases",{{{extensions}}}}}],"data":{"releases":null}}""",
            answer.Json);
        Assert.Empty(answer.Statements);
    }

    /// <summary>Every way to cut a cursor short, and every letter of it exchanged for another one.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_cursor_that_was_tampered_with_is_refused(DatabaseProvider provider)
    {
        var server = await servers.OnAsync(provider);
        var cursor = (await CursorsAsync(server, ""))[300];
        var forged = Enumerable.Range(0, cursor.Length).SelectMany(i => (string[])
        [
            cursor[..i],
            cursor[i..] + cursor[..i] + "A",
            $"{cursor[..i]}{(cursor[i] == 'A' ? 'B' : 'A')}{cursor[(i + 1)..]}",
        ]);
        foreach (var text in forged.Concat([cursor + cursor, cursor + "=", "\u0000", "\ud83d\ude00", new string('A', 5000), "' OR 1 = 1 --"]))
        {
            await AssertRefusedAsync(server, "releases(first: 2, after: $cursor)", "after", text);
            await AssertRefusedAsync(server, "releases(last: 2, before: $cursor)", "before", text);
        }
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_order_is_refused()
    {
        var server = await servers.OnAsync(DatabaseProvider.Sqlite);
        var cursor = (await CursorsAsync(server, "order: [{ name: ASC }]"))[5];

        await AssertRefusedAsync(server, "releases(after: $cursor)", "after", cursor);
        await AssertRefusedAsync(server, "releases(after: $cursor, order: [{ name: DESC }])", "after", cursor);
        await AssertRefusedAsync(server, "releases(after: $cursor, order: [{ slug: ASC }])", "after", cursor);
        await AssertRefusedAsync(server, "releases(after: $cursor, order: [{ name: ASC }, { slug: ASC }])", "after", cursor);
        await AssertRefusedAsync(server, "releaseFiles(before: $cursor, order: [{ name: ASC }])", "before", cursor);
        await AssertRefusedAsync(server, "downloadPage(after: $cursor)", "after", cursor);
    }

    private static async Task AssertRefusedAsync(QueryServer server, string field, string argument, string cursor)
    {
        var answer = await server.AskAsync($"query($cursor: String) {{ {field} {{ nodes {{ slug }} }} }}", new { cursor });

        using var response = JsonDocument.Parse(answer.Json);
        var error = Assert.Single(response.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal($"The cursor specified in `{argument}` has an invalid format.", error.GetProperty("message").GetString());
        Assert.Equal("HC0078", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(cursor, error.GetProperty("extensions").GetProperty("cursor").GetString());
        Assert.Empty(answer.Statements);
    }

    private static async Task<List<string?>> WalkAsync(QueryServer server, string field, string arguments, int size, bool isBackward)
    {
        var slugs = new List<string?>();
        string? cursor = null;
        while (true)
        {
            var page = await AskAsync(
                server, field, arguments, isBackward ? new { last = size, before = cursor } : new { first = size, after = cursor });
            var rows = Slugs(page).ToList();
            slugs.InsertRange(isBackward ? 0 : slugs.Count, rows);
            var info = page.GetProperty("pageInfo");
            var edges = page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()).ToList();
            Assert.Equal((edges.FirstOrDefault(), edges.LastOrDefault()), (info.GetProperty("startCursor").GetString(), info.GetProperty("endCursor").GetString()));
            var (next, previous) = More(page);
            Assert.Equal(cursor is not null, isBackward ? next : previous);
            if (!(isBackward ? previous : next))
            {
                return slugs;
            }

            Assert.Equal(size, rows.Count);
            cursor = isBackward ? edges[0] : edges[^1];
        }
    }

    /// <summary>The list as clients get it that count rows.</summary>
    private static async Task<List<string?>> ReadWholeAsync(QueryServer server, string field, string arguments)
    {
        var slugs = new List<string?>();
        while (true)
        {
            var answer = await server.AskAsync($"{{ {field}Offset(skip: {slugs.Count}, take: 1000, {arguments}) {{ items {{ slug }} totalCount }} }}");
            var segment = answer.Data.GetProperty($"{field}Offset");
            slugs.AddRange(segment.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()));
            if (slugs.Count >= segment.GetProperty("totalCount").GetInt32())
            {
                return slugs;
            }
        }
    }

    private static async Task<List<string>> CursorsAsync(QueryServer server, string arguments)
    {
        var cursors = new List<string>();
        while (true)
        {
            var page = await AskAsync(server, "releases", arguments, new { first = 100, after = cursors.LastOrDefault() });
            cursors.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)); // Never null.
            if (!More(page).Next)
            {
                return cursors;
            }
        }
    }

    private static async Task<JsonElement> AskAsync(QueryServer server, string field, string arguments, object page)
    {
        var answer = await server.AskAsync(
            $$"""
            query($first: Int, $after: String, $last: Int, $before: String) {
              {{field}}(first: $first, after: $after, last: $last, before: $before, {{arguments}}) {
                edges { cursor node { slug } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """,
            page);
        Assert.Single(answer.Statements);
        return answer.Data.GetProperty(field);
    }

    private static IEnumerable<string?> Slugs(JsonElement page) =>
        page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("slug").GetString());

    private static (bool Next, bool Previous) More(JsonElement page)
    {
        var info = page.GetProperty("pageInfo");
        return (info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("hasPreviousPage").GetBoolean());
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Pages by cursor, walked to the end in both directions, are the whole list, whatever the order.</summary>
public sealed class KeysetTests
{
    /// <summary>Orders with ties, nulls, both directions and members of other tables; and what C# makes of them.</summary>
    private static readonly Dictionary<string, Comparison<Release>> Orders = new()
    {
        [""] = Then(Descending(release => release.ReleaseDate), Descending(release => release.Name)),
        ["{ releaseDate: ASC }"] = Ascending(release => release.ReleaseDate),
        ["{ releaseDate: DESC, status: ASC }"] = Then(Descending(release => release.ReleaseDate), Ascending(release => release.Status)),
        ["{ status: DESC }, { name: ASC }"] = Then(Descending(release => release.Status), Ascending(release => release.Name)),
        ["{ isLatest: DESC, version: ASC, versionOrder: DESC }"] =
            Then(Descending(release => release.IsLatest), Then(Ascending(release => release.Version), Descending(release => release.VersionOrder))),
        ["{ series: { pep: ASC } }, { createdAt: DESC }"] =
            Then(Ascending(release => release.Series?.Pep), Descending(release => release.CreatedAt)),
        ["{ series: { name: DESC } }, { id: DESC }"] = Descending(release => release.Series?.Name),
    };

    public static TheoryData<DatabaseProvider, string> Cases()
    {
        var cases = new TheoryData<DatabaseProvider, string>();
        foreach (var provider in PostgresServer.ReasonToSkip is null ? Enum.GetValues<DatabaseProvider>() : [DatabaseProvider.Sqlite])
        {
            foreach (var order in Orders.Keys)
            {
                cases.Add(provider, order);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Pages_in_both_directions_are_the_whole_list(DatabaseProvider provider, string order)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var releases = await WithNullsAsync(server.Database);

        var whole = await PageAsync(server, order, "first: 1000");
        var forward = await WalkAsync(server, order, "first: 50", "after", "hasNextPage", "endCursor", isBackward: false);
        var backward = await WalkAsync(server, order, "last: 70", "before", "hasPreviousPage", "startCursor", isBackward: true);

        Assert.Equal(releases.Count, whole.Slugs.Count);
        Assert.Equal(whole.Slugs, forward);
        Assert.Equal(whole.Slugs, backward);
        AssertSorted(whole.Slugs, releases, Orders[order]);
    }

    [Fact]
    public async Task Both_cursors_cut_a_piece_out_of_the_list()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);
        await WithNullsAsync(server.Database);

        var whole = await PageAsync(server, "", "first: 1000");
        var edges = whole.Cursors;
        var piece = await PageAsync(server, "", $"first: 1000, after: \"{edges[99]}\", before: \"{edges[600]}\"");
        var start = await PageAsync(server, "", $"first: 7, after: \"{edges[99]}\", before: \"{edges[600]}\"");
        var end = await PageAsync(server, "", $"last: 7, after: \"{edges[99]}\", before: \"{edges[600]}\"");

        Assert.Equal(whole.Slugs[100..600], piece.Slugs);
        Assert.Equal(whole.Slugs[100..107], start.Slugs);
        Assert.Equal(whole.Slugs[593..600], end.Slugs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MQ==")]
    [InlineData("not a cursor")]
    [InlineData("AAAAAAAAAAAA")]
    [InlineData("ah8liAHup1oBIFB5dGhvbiAzLjE1LjByYzIBA8tJ3rHXkV2_gcm1e7b2kA")]
    public async Task A_forged_cursor_is_refused(string cursor)
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync($"{{ releases(after: \"{cursor}\") {{ nodes {{ name }} }} }}");

        Assert.Equal(
            $$$"""{"errors":[{"message":"The cursor specified in `after` has an invalid format.","locations":[{"line":1,"column":3}],"path":["releases"],"extensions":{"argument":"after","cursor":"{{{cursor}}}","code":"HC0078"}}],"data":{"releases":null}}""",
            answer.Json);
        Assert.Empty(answer.Statements);
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_list_is_refused()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);
        var page = await PageAsync(server, "{ name: ASC }", "first: 1");

        var other = await server.AskAsync($"{{ releases(order: [{{ name: DESC }}], after: \"{page.Cursors[0]}\") {{ nodes {{ name }} }} }}");
        var files = await server.AskAsync($"{{ releaseBySlug(slug: \"python-3140\") {{ files(after: \"{page.Cursors[0]}\") {{ nodes {{ name }} }} }} }}");

        Assert.Contains("HC0078", other.Json, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"releaseBySlug\",\"files\"]", files.Json, StringComparison.Ordinal);
        Assert.Contains("HC0078", files.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_on_rows_goes_on_behind_its_cursor()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);
        const string Query = "query($after: String) { releases(first: 2) { nodes { files(first: 3, after: $after) { nodes { name } pageInfo { endCursor } } } } }";

        var first = await server.AskAsync(Query);
        var cursor = JsonDocument.Parse(first.Json).RootElement
            .GetProperty("data").GetProperty("releases").GetProperty("nodes")[0].GetProperty("files").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = await server.AskAsync(Query, new { after = cursor });

        Assert.DoesNotContain("errors", second.Json, StringComparison.Ordinal);
        Assert.Equal(2, second.Statements.Count);
    }

    /// <summary>The initial data know the date of every release; a third forgets it here.</summary>
    private static async Task<List<Release>> WithNullsAsync(TestDatabase database)
    {
        await using var db = database.CreateContext();
        await db.Releases.Where(release => release.Name.StartsWith("Python 3.1"))
            .ExecuteUpdateAsync(set => set.SetProperty(release => release.ReleaseDate, (DateOnly?)null));
        return await db.Releases.Include(release => release.Series).ToListAsync();
    }

    private static async Task<List<string>> WalkAsync(
        QueryServer server, string order, string size, string argument, string more, string end, bool isBackward)
    {
        var slugs = new List<string>();
        string? cursor = null;
        while (true)
        {
            var page = await PageAsync(server, order, cursor is null ? size : $"{size}, {argument}: \"{cursor}\"");
            slugs.InsertRange(isBackward ? 0 : slugs.Count, page.Slugs);
            if (!page.Info.GetProperty(more).GetBoolean())
            {
                return slugs;
            }

            cursor = page.Info.GetProperty(end).GetString();
        }
    }

    private static async Task<Page> PageAsync(QueryServer server, string order, string arguments)
    {
        var sort = order.Length == 0 ? "" : $", order: [{order}]";
        var answer = await server.AskAsync(
            $"{{ releases({arguments}{sort}) {{ edges {{ cursor node {{ slug }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");
        Assert.DoesNotContain("\"errors\"", answer.Json, StringComparison.Ordinal);
        var releases = JsonDocument.Parse(answer.Json).RootElement.GetProperty("data").GetProperty("releases");
        var edges = releases.GetProperty("edges").EnumerateArray().ToList();
        return new Page(
            edges.ConvertAll(edge => edge.GetProperty("node").GetProperty("slug").GetString()!),
            edges.ConvertAll(edge => edge.GetProperty("cursor").GetString()!),
            releases.GetProperty("pageInfo"));
    }

    private static void AssertSorted(List<string> slugs, List<Release> releases, Comparison<Release> order)
    {
        var bySlug = releases.ToDictionary(release => release.Slug);
        for (var i = 1; i < slugs.Count; i++)
        {
            Assert.True(order(bySlug[slugs[i - 1]], bySlug[slugs[i]]) <= 0, $"{slugs[i - 1]} stands before {slugs[i]}.");
        }
    }

    private static Comparison<Release> Then(Comparison<Release> first, Comparison<Release> second) =>
        (left, right) => first(left, right) is var result && result != 0 ? result : second(left, right);

    private static Comparison<Release> Ascending(Func<Release, object?> key) => (left, right) => Compare(key(left), key(right), 1);

    private static Comparison<Release> Descending(Func<Release, object?> key) => (left, right) => Compare(key(left), key(right), -1);

    private static int Compare(object? left, object? right, int sign) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string a, string b) => sign * string.CompareOrdinal(a, b),
        _ => sign * Comparer<object>.Default.Compare(left, right),
    };

    private sealed record Page(List<string> Slugs, List<string> Cursors, JsonElement Info);
}

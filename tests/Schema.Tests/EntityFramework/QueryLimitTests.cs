using System.Text.Json.Nodes;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>A filter or an order that asks for too much is refused before anything is translated; what is allowed runs.</summary>
public sealed class QueryLimitTests
{
    private const string Query = "query($where: ReleasesFilterInput, $order: [ReleaseSortInput!]) { releases(first: 1, where: $where, order: $order) { totalCount } }";

    public static TheoryData<string, string, string, int> Refusals => new()
    {
        { $"{{ or: [{Repeat("{ name: { eq: \"a\" } }", 10_000)}] }}", "The filter has too many operations: at most 200 are allowed.", "maxFilterOperations", 200 },
        { $"{{ and: [{Repeat("{}", 10_000)}] }}", "The filter has too many operations: at most 200 are allowed.", "maxFilterOperations", 200 },
        { $"{{ name: {{ or: [{Repeat("{ eq: \"a\", neq: \"b\" }", 100)}] }} }}", "The filter has too many operations: at most 200 are allowed.", "maxFilterOperations", 200 },
        { Nest("{ name: { eq: \"a\" } }", 19), "The filter is nested too deeply: at most 20 filters in each other are allowed.", "maxFilterDepth", 20 },
        {
            "{ files: { some: { release: { files: { none: { release: { files: { all: { name: { eq: \"a\" } } } } } } } } } }",
            "The filter looks through too many lists in each other: at most 2 of `all`, `none` and `some` are allowed.", "maxFilterLists", 2
        },
        { $"{{ name: {{ in: [{Repeat("\"a\"", 1001)}] }} }}", "The filter has a list with too many values: at most 1000 are allowed.", "maxFilterValues", 1000 },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_filter_beyond_a_limit_is_refused(string filter, string message, string extension, int limit)
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync(Query, new { where = Read(filter) });

        Assert.Equal(
            $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":67}],"path":["releases"],"extensions":{"code":"LIMIT_FILTER","{{{extension}}}":{{{limit}}}}}],"data":{"releases":null}}""",
            answer.Json);
        Assert.Empty(answer.Statements);
    }

    [Fact]
    public async Task An_order_beyond_the_limit_is_refused()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync(Query, new { order = Enumerable.Repeat(new { name = "ASC" }, 21) });

        Assert.Equal(
            """{"errors":[{"message":"The order has too many keys: at most 20 are allowed.","locations":[{"line":1,"column":67}],"path":["releases"],"extensions":{"code":"LIMIT_ORDER","maxOrderKeys":20}}],"data":{"releases":null}}""",
            answer.Json);
        Assert.Empty(answer.Statements);
    }

    [Fact]
    public async Task A_list_in_memory_has_the_same_limits()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync(
            "query($where: ReleasesFilterInput) { releasesInMemory(where: $where) { name } }", new { where = Read(Nest("{ name: { eq: \"a\" } }", 19)) });

        Assert.Contains("LIMIT_FILTER", answer.Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_largest_filters_run(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        string[] filters =
        [
            $"{{ or: [{Repeat("{ name: { contains: \"3.1\" } }", 100)}] }}",
            $"{{ and: [{Repeat("{ series: { name: { nstartsWith: \"2\" } } }", 100)}] }}",
            $"{{ name: {{ or: [{Repeat("{ nin: [\"a\", null] }", 100)}] }} }}",
            Nest("{ name: { contains: \"3.1\" } }", 18),
            $"{{ or: [{Repeat("{ files: { some: { operatingSystem: { name: { neq: null } } } } }", 66)}] }}",
            $"{{ name: {{ in: [{string.Join(", ", Enumerable.Range(0, 999).Select(i => $"\"Python 3.{i}.0\""))}, \"Python 3.14.0\"] }} }}",
        ];
        foreach (var filter in filters)
        {
            var answer = await server.AskAsync(Query, new { where = Read(filter), order = Orders() });

            Assert.InRange(answer.Data.GetProperty("releases").GetProperty("totalCount").GetInt32(), 1, 627);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_longest_order_runs(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);

        var answer = await server.AskAsync(
            "query($order: [ReleaseSortInput!], $after: String) { releases(first: 2, after: $after, order: $order) { nodes { slug } pageInfo { endCursor } } }",
            new { order = Orders() });
        var next = await server.AskAsync(
            "query($order: [ReleaseSortInput!], $after: String) { releases(first: 1, after: $after, order: $order) { nodes { slug } } }",
            new { order = Orders(), after = answer.Data.GetProperty("releases").GetProperty("pageInfo").GetProperty("endCursor").GetString() });

        Assert.NotEqual("[]", next.Data.GetProperty("releases").GetProperty("nodes").GetRawText());
    }

    private static IEnumerable<Dictionary<string, string>> Orders() =>
        Enumerable.Range(0, 20).Select(i => new Dictionary<string, string> { [i % 2 == 0 ? "releaseDate" : "status"] = i % 3 == 0 ? "ASC" : "DESC" });

    private static string Repeat(string part, int count) => string.Join(", ", Enumerable.Repeat(part, count));

    /// <summary>The filter inside as many others.</summary>
    private static string Nest(string filter, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => i % 2 == 0 ? "{ and: [" : "{ or: [")) + filter + string.Concat(Enumerable.Repeat("] }", count));

    /// <summary>A literal as the value of a variable: names become texts.</summary>
    private static JsonNode Read(string literal) => JsonNode.Parse(System.Text.RegularExpressions.Regex.Replace(literal, @"(\w+):", "\"$1\":"))!; // Not null.
}

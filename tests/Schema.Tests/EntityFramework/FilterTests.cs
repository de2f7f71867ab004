using System.Text.Json;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Every operation means in the database what it means in memory, and what C# means by it.</summary>
public sealed class FilterTests
{
    /// <summary>Names with everything that means something to a pattern, a quotation or a sort order.</summary>
    private static readonly string[] Names =
    [
        "", " ", "%", "_", "100%", "100 percent", "a_b", "aXb", "A_B", "a%b", "'", "''; DROP TABLE releases; --", "\"", "\\", "\\%", "[a]", "*", "?",
        "ä", "Ä", "straße", "STRASSE", "𝄞 clef", "\uD7FF", "\uE000", "\uFFFD", "abc", "abcd", "ab", "b", "ABC", "İ", "i",
    ];

    private static readonly string Series314 = Convert.ToBase64String(
        [.. "ReleaseSeries:"u8, .. Guid.Parse("38756c20-586f-5aff-a221-e92f2c1e5557").ToByteArray()]);

    private static readonly string[] TextOperations =
    [
        "eq", "neq", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith",
        "ieq", "icontains", "istartsWith", "iendsWith",
    ];

    private static readonly string[] Filters =
    [
        "{}",
        "{ name: {} }",
        "{ status: { eq: EOL } }",
        "{ status: { neq: EOL } }",
        "{ status: { in: [EOL, SECURITY] } }",
        "{ status: { nin: [EOL, null] } }",
        "{ status: { in: [] } }",
        "{ status: { nin: [] } }",
        "{ isLatest: { eq: true } }",
        "{ isLatest: { neq: true } }",
        "{ releaseDate: { eq: null } }",
        "{ releaseDate: { neq: null } }",
        "{ releaseDate: { gt: \"2020-01-01\" } }",
        "{ releaseDate: { ngt: \"2020-01-01\" } }",
        "{ releaseDate: { gte: \"2020-10-05\", lt: \"2021-10-04\" } }",
        "{ releaseDate: { nlt: \"2020-01-01\" } }",
        "{ releaseDate: { lte: null } }",
        "{ releaseDate: { nlte: null } }",
        "{ releaseDate: { in: [\"2020-10-05\", null] } }",
        "{ releaseDate: { nin: [\"2020-10-05\", null] } }",
        "{ releaseDate: { nin: [\"2020-10-05\"] } }",
        "{ versionOrder: { gt: 30000000000 } }",
        "{ versionOrder: { in: [1, 2, 3] } }",
        "{ createdAt: { gte: \"2026-11-21T00:00:00Z\" } }",
        "{ createdAt: { lt: \"2026-11-21T01:00:00+01:00\" } }",
        "{ id: { in: [\"0efbc720-e3ae-51f0-a83c-2292b8423f4d\"] } }",
        "{ id: { neq: \"0efbc720-e3ae-51f0-a83c-2292b8423f4d\" } }",
        "{ seriesId: { eq: null } }",
        "{ seriesId: { nin: [\"0efbc720-e3ae-51f0-a83c-2292b8423f4d\"] } }",
        "{ series: { name: { eq: \"3.14\" } } }",
        "{ series: { name: { neq: \"3.14\" } } }",
        "{ series: { pep: { ngt: 700 } } }",
        "{ series: { pep: { eq: null } } }",
        "{ files: { any: true } }",
        "{ files: { any: false } }",
        "{ files: { some: { isSource: { eq: true }, filesize: { gt: 20000000 } } } }",
        "{ files: { none: { isSource: { eq: true } } } }",
        "{ files: { all: { isSource: { eq: true } } } }",
        "{ files: { some: { operatingSystem: { slug: { eq: \"windows\" } } } } }",
        "{ and: [{ name: { startsWith: \"Python 3\" } }, { or: [{ status: { eq: EOL } }, { isLatest: { eq: true } }] }] }",
        "{ or: [{ name: { eq: \"abc\" } }, { name: { eq: \"ab\" } }, { name: { in: [\"%\", \"_\"] } }] }",
        "{ or: [] }",
        "{ and: [] }",
        "{ or: [{}] }",
        "{ ratio: { gte: 30130000.5, nin: [30140009.0, null] } }",
        $"{{ seriesNode: {{ in: [\"{Series314}\", null] }} }}",
        $"{{ seriesNode: {{ neq: \"{Series314}\" }} }}",
        "{ seriesNode: { eq: null } }",
        "{ fileNames: { some: { contains: \"tarball\", ncontains: \"XZ\" } } }",
        "{ fileNames: { all: { startsWith: \"Gzipped\" } } }",
        "{ fileNames: { none: { in: [\"Gzipped source tarball\", \"XZ compressed source tarball\"] } } }",
        "{ fileNames: { any: false } }",
        "{ seriesAndSlug: { endsWith: \"-3140\" } }",
        "{ seriesAndSlug: { nstartsWith: \"3.14.\" } }",
        "{ name: { or: [{ eq: \"abc\" }, { startsWith: \"Python 2.7\" }], neq: \"Python 2.7.1\" } }",
    ];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_filter_means_the_same_in_both(DatabaseProvider provider)
    {
        await using var server = await CreateAsync(provider);
        foreach (var filters in Filters.Chunk(10))
        {
            await AssertSameAsync(server, filters);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_search_for_any_text_means_the_same_in_both(DatabaseProvider provider)
    {
        await using var server = await CreateAsync(provider);
        foreach (var name in Names)
        {
            await AssertSameAsync(server, [.. TextOperations.Select(operation => $"{{ name: {{ {operation}: {JsonSerializer.Serialize(name)} }} }}")]);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_zero_character_finds_nothing_and_breaks_nothing(DatabaseProvider provider)
    {
        await using var server = await CreateAsync(provider);
        foreach (var operation in TextOperations.Where(operation => operation[0] != 'n'))
        {
            await AssertSameAsync(server, $"{{ name: {{ {operation}: \"a\\u0000b\" }} }}");
        }

        await AssertSameAsync(server, "{ name: { in: [\"\\u0000\", \"abc\"] } }");
    }

    [Theory]
    [InlineData("{ versionOrder: { gt: null } }", "gt", "LongOperationFilterInput", "Long!")]
    [InlineData("{ name: { contains: null } }", "contains", "NameOperationsInput", "String!")]
    [InlineData("{ name: null }", "name", "ReleasesFilterInput", "NameOperationsInput!")]
    [InlineData("{ files: { any: null } }", "any", "ListFilterInputTypeOfReleaseFileFilterInput", "Boolean!")]
    public async Task Null_where_an_operation_takes_none_is_refused(string filter, string field, string type, string expected)
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync($"{{ allReleases(where: {filter}) {{ slug }} }}");

        Assert.Equal(
            $$$"""{"errors":[{"message":"The provided value for filter `{{{field}}}` of type {{{type}}} is invalid. Null values are not supported.","locations":[{"line":1,"column":3}],"path":["allReleases"],"extensions":{"code":"HC0026","expectedType":"{{{expected}}}","filterType":"{{{type}}}"}}],"data":null}""",
            answer.Json);
    }

    [Fact]
    public async Task Null_filters_nothing()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync("{ releases(where: null) { totalCount } }");

        Assert.Equal("""{"data":{"releases":{"totalCount":627}}}""", answer.Json);
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);
        var id = Convert.ToBase64String([.. "Release:"u8, .. new byte[16]]);

        foreach (var filter in (string[])[$"eq: \"{id}\"", $"in: [\"{id}\"]", "eq: \"3.14\""])
        {
            var answer = await server.AskAsync($"{{ allReleases(where: {{ seriesNode: {{ {filter} }} }}) {{ slug }} }}");

            Assert.StartsWith("{\"errors\":[{\"message\":\"The", answer.Json, StringComparison.Ordinal);
            Assert.Empty(answer.Statements);
        }
    }

    /// <summary>SQLite has no decimal numbers: neither comparing nor sorting them as texts would be right.</summary>
    [Theory]
    [InlineData("where: { price: { gt: 30130000.5 } }")]
    [InlineData("order: [{ price: ASC }]")]
    public async Task A_decimal_number_is_compared_where_the_database_can(string argument)
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync($"{{ allReleases({argument}) {{ slug }} }}");

        Assert.Matches("This has no form in SQL|does not sort values of type System.Decimal", answer.Json);
        Assert.Empty(answer.Statements);
    }

    [PostgresFact]
    public async Task Decimal_numbers_are_numbers_in_PostgreSQL()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.PostgreSql);

        await AssertSameAsync(server, "{ price: { gt: 30130000.5, nin: [30140009.0] } }", "{ price: { in: [30140009.0, 30130009.0] } }");
        var sorted = await server.AskAsync("{ a: allReleases(order: [{ price: DESC }, { slug: ASC }]) { slug } b: allReleases(order: [{ versionOrder: DESC }, { slug: ASC }]) { slug } }");

        Assert.Equal(sorted.Data.GetProperty("b").GetRawText(), sorted.Data.GetProperty("a").GetRawText());
    }

    private static async Task<QueryServer> CreateAsync(DatabaseProvider provider)
    {
        var server = await QueryServer.CreateAsync(provider);
        await using var db = server.Database.CreateContext();
        var releases = db.Releases.OrderBy(release => release.Slug).Take(Names.Length * 2).AsEnumerable().ToList();
        for (var i = 0; i < Names.Length; i++)
        {
            releases[i].Name = Names[i];
            releases[i].ReleaseDate = null;
            releases[i + Names.Length].SeriesId = null;
        }

        db.UpdateRange(releases);
        await db.SaveChangesAsync();
        return server;
    }

    private static async Task AssertSameAsync(QueryServer server, params string[] filters)
    {
        var fields = filters.Select((filter, i) =>
            $"s{i}: allReleases(where: {filter}, order: [{{ slug: ASC }}]) {{ slug }} m{i}: releasesInMemory(where: {filter}, order: [{{ slug: ASC }}]) {{ slug }}");
        var answer = await server.AskAsync($"{{ {string.Join(' ', fields)} }}");
        using var document = JsonDocument.Parse(answer.Json);
        Assert.False(document.RootElement.TryGetProperty("errors", out _), $"{filters[0]}: {answer.Json[..Math.Min(500, answer.Json.Length)]}");
        var data = document.RootElement.GetProperty("data");
        for (var i = 0; i < filters.Length; i++)
        {
            var (stored, memory) = (data.GetProperty($"s{i}"), data.GetProperty($"m{i}"));
            Assert.True(
                memory.GetRawText() == stored.GetRawText(),
                $"{filters[i]}: {memory.GetArrayLength()} in memory, {stored.GetArrayLength()} stored.\n{answer.Statements[i]}");
        }
    }
}

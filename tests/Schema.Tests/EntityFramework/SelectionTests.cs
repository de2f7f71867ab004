using System.Text.Json;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Whatever is selected, rows of a statement give the same answer as the same objects in memory.</summary>
public sealed class SelectionTests
{
    private const string Slugs = "[\"python-3147\", \"python-3140\", \"python-2718\", \"python-160a1\"]";

    private static readonly string[] Selections =
    [
        "name",
        "a: name b: name __typename",
        "id versionOrder version status isLatest preRelease releaseDate eolDate createdAt seriesId content",
        "... on Release { name ... { slug } } name",
        "name @skip(if: true) slug @include(if: true)",
        "series { name pep endOfLife status } publicSeries { __typename name }",
        "isEol isNamed(name: \"Python 3.14.0\") other: isNamed(name: \"\")",
        "shout a: shout series { name }",
        "stamp { slug number at label __typename }",
        "files(order: [{ slug: ASC }]) { nodes { name slug } }",
        "files(first: 2, order: [{ slug: DESC }]) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage } }",
        "files(last: 2, order: [{ slug: ASC }]) { edges { node { slug } } pageInfo { hasNextPage hasPreviousPage } }",
        "files(first: 0) { nodes { slug } totalCount pageInfo { startCursor endCursor } }",
        "files(where: { isSource: { eq: true } }, order: [{ slug: ASC }]) { nodes { slug release { slug } } totalCount }",
        "files(order: [{ operatingSystem: { name: DESC } }, { slug: ASC }]) { a: nodes { slug } b: nodes { operatingSystem { name } } edges { node { url } } }",
        "a: files(first: 1, order: [{ slug: ASC }]) { nodes { slug } } b: files(first: 1, order: [{ slug: DESC }]) { nodes { slug } }",
        "files(order: [{ slug: ASC }]) { nodes { release { shout files(first: 1, order: [{ slug: ASC }]) { nodes { slug operatingSystem { slug } } totalCount } } } }",
        "series { name }",
        "files(first: 3, order: [{ slug: ASC }]) { nodes { operatingSystem { __typename id name slug createdAt } } }",
    ];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Rows_and_objects_give_the_same_answer(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        foreach (var selection in Selections)
        {
            var arguments = $"where: {{ slug: {{ in: {Slugs} }} }}, order: [{{ slug: ASC }}]";
            var answer = await server.AskAsync(
                $"{{ stored: allReleases({arguments}) {{ {selection} }} memory: releasesInMemory({arguments}) {{ {selection} }} }}");
            using var document = JsonDocument.Parse(answer.Json);
            Assert.False(document.RootElement.TryGetProperty("errors", out _), $"{selection}: {answer.Json[..Math.Min(900, answer.Json.Length)]}");
            var data = document.RootElement.GetProperty("data");
            Assert.Equal(data.GetProperty("memory").GetRawText(), data.GetProperty("stored").GetRawText());
            Assert.Equal(4, data.GetProperty("stored").GetArrayLength());
        }
    }

    [Fact]
    public async Task The_number_of_statements_is_that_of_the_lists_not_of_the_rows()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync(
            "{ releases(first: 100) { nodes { series { name } files { nodes { operatingSystem { name } release { files { totalCount } } } } } } }");

        Assert.DoesNotContain("errors", answer.Json, StringComparison.Ordinal);
        Assert.Equal(3, answer.Statements.Count);
    }

    [Fact]
    public async Task Arguments_of_an_inner_list_are_checked_for_each_place()
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var answer = await server.AskAsync("{ releases(first: 2) { nodes { slug files(first: 51) { nodes { slug } } } } }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":37}],"path":["releases","nodes",0,"files"],"extensions":{"code":"HC0051","fieldCoordinate":"Release.files","requestedItems":51,"maxAllowedItems":50}},{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":37}],"path":["releases","nodes",1,"files"],"extensions":{"code":"HC0051","fieldCoordinate":"Release.files","requestedItems":51,"maxAllowedItems":50}}],"data":{"releases":{"nodes":[{"slug":"python-3147","files":null},{"slug":"python-31315","files":null}]}}}""",
            answer.Json);
        Assert.Single(answer.Statements);
    }
}

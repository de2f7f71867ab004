using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Counting takes a statement of its own, which runs only when somebody asks, and counts what the filter lets pass.</summary>
public sealed class TotalCountTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    private const string Filter = "where: { version: { eq: PYTHON2 }, preRelease: { eq: false } }";

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_count_that_is_left_out_is_not_counted(bool isIncluded, int statements)
    {
        var answer = await servers.AskAsync(
            DatabaseProvider.Sqlite,
            "query($count: Boolean!) { releases(first: 1) { nodes { slug } ... on ReleasesConnection @include(if: $count) { totalCount } } }",
            new { count = isIncluded });

        Assert.Equal(isIncluded, answer.Data.GetProperty("releases").TryGetProperty("totalCount", out _));
        Assert.Equal(statements, answer.Statements.Count);
    }

    [Theory]
    [InlineData("releases(first: 1) { nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } }", 1)]
    [InlineData("releases { totalCount }", 1)]
    [InlineData("releases { a: totalCount b: totalCount }", 1)]
    [InlineData("releases(first: 0) { nodes { slug } totalCount }", 1)]
    [InlineData("releases(first: 1) { nodes { slug } totalCount }", 2)]
    [InlineData("releasesOffset(take: 1) { items { slug } totalCount }", 2)]
    [InlineData("releases(first: 3) { nodes { files(first: 1) { nodes { slug } } } }", 2)]
    [InlineData("releases(first: 3) { nodes { files { totalCount } } }", 2)]
    [InlineData("releases(first: 3) { nodes { files(first: 1) { nodes { slug } totalCount } } }", 3)]
    [InlineData("releases(first: 3) { totalCount nodes { files(first: 1) { nodes { slug } totalCount } } }", 4)]
    public async Task A_count_takes_a_statement_when_it_is_asked_for(string field, int statements)
    {
        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, $"{{ {field} }}");

        Assert.NotEqual(default, answer.Data);
        Assert.Equal(statements, answer.Statements.Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_count_is_that_of_the_filtered_list_whatever_the_page(DatabaseProvider provider)
    {
        var start = await servers.AskAsync(provider, $"{{ releases(first: 5, {Filter}) {{ totalCount pageInfo {{ endCursor }} }} segment: releasesOffset(skip: 7, take: 1, {Filter}) {{ totalCount }} }}");
        var cursor = start.Data.GetProperty("releases").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = await servers.AskAsync(provider, $"{{ releases(first: 5, after: \"{cursor}\", {Filter}) {{ totalCount nodes {{ slug }} }} }}");

        await using var db = (await servers.OnAsync(provider)).Database.CreateContext();
        var expected = await db.Releases.CountAsync(release => release.IsPublished && release.Version == PythonVersion.Python2 && !release.PreRelease);
        Assert.Equal(expected, start.Data.GetProperty("releases").GetProperty("totalCount").GetInt32());
        Assert.Equal(expected, start.Data.GetProperty("segment").GetProperty("totalCount").GetInt32());
        Assert.Equal(expected, next.Data.GetProperty("releases").GetProperty("totalCount").GetInt32());
    }

    /// <summary>A database counts groups; a list without elements is in none.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Each_list_on_a_row_has_its_own_count_and_an_empty_one_has_zero(DatabaseProvider provider)
    {
        var answer = await servers.AskAsync(
            provider, "{ operatingSystems { nodes { slug files(first: 1, where: { release: { series: { eq: \"3.14\" } }, filesize: { eq: 0 } }) { totalCount } } } }");

        await using var db = (await servers.OnAsync(provider)).Database.CreateContext();
        var files = await db.ReleaseFiles.Include(file => file.Release.Series).ToListAsync();
        var systems = await db.OperatingSystems.ToListAsync();
        var expected = systems.ToDictionary(
            system => system.Slug,
            system => files.Count(file => file.OperatingSystemId == system.Id && file.Release is { IsPublished: true, Series.Name: "3.14" } && file.Filesize == 0));
        var counts = answer.Data.GetProperty("operatingSystems").GetProperty("nodes").EnumerateArray().ToDictionary(
            system => system.GetProperty("slug").GetString()!, // Never null.
            system => system.GetProperty("files").GetProperty("totalCount").GetInt32());
        Assert.Equal(expected.OrderBy(each => each.Key), counts.OrderBy(each => each.Key));
        Assert.Contains(0, counts.Values);
        Assert.NotEqual(0, counts.Values.Max());
    }
}

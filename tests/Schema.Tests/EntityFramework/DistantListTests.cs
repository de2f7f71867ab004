using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Lists on rows that no foreign key alone can tell: those of other rows, and those with limits of their own.</summary>
public sealed class DistantListTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_limit_in_a_list_is_one_for_each_row(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var answer = await server.AskAsync("{ releases(first: 20) { nodes { slug firstFiles { slug } } } }");

        await using var db = server.Database.CreateContext();
        var releases = await db.Releases.Include(release => release.Files).ToDictionaryAsync(release => release.Slug);
        var nodes = answer.Data.GetProperty("releases").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(20, nodes.Count);
        foreach (var node in nodes)
        {
            var files = releases[node.GetProperty("slug").GetString()!].Files; // Never null.
            Assert.Equal(
                Sorted(files).Take(2),
                node.GetProperty("firstFiles").EnumerateArray().Select(file => file.GetProperty("slug").GetString()));
        }

        Assert.Equal(2, answer.Statements.Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_page_of_the_files_of_all_releases_of_each_series(DatabaseProvider provider)
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var answer = await server.AskAsync(
            "{ series { nodes { name files(first: 3) { nodes { slug } pageInfo { hasNextPage } totalCount } fileSegment(skip: 2, take: 2) { items { slug } } } } }");

        await using var db = server.Database.CreateContext();
        var series = await db.ReleaseSeries.Include(each => each.Releases).ThenInclude(release => release.Files).ToDictionaryAsync(each => each.Name);
        foreach (var node in answer.Data.GetProperty("series").GetProperty("nodes").EnumerateArray())
        {
            var slugs = Sorted(series[node.GetProperty("name").GetString()!].Releases.SelectMany(release => release.Files)).ToList(); // Never null.
            var page = node.GetProperty("files");
            Assert.Equal(slugs.Take(3), page.GetProperty("nodes").EnumerateArray().Select(file => file.GetProperty("slug").GetString()));
            Assert.Equal(slugs.Count > 3, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            Assert.Equal(slugs.Count, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(
                slugs.Skip(2).Take(2),
                node.GetProperty("fileSegment").GetProperty("items").EnumerateArray().Select(file => file.GetProperty("slug").GetString()));
        }

        Assert.Equal(4, answer.Statements.Count);
        Assert.All(answer.Rows.Skip(1), rows => Assert.InRange(rows, 1, answer.Rows[0] * 4));
    }

    private static IEnumerable<string> Sorted(IEnumerable<ReleaseFile> files) => files.Select(file => file.Slug).Order(StringComparer.Ordinal);
}

using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Data.Versions;
using PyDotOrg.Graph.Testing.Snapshots;

namespace PyDotOrg.Graph.Schema.Tests.Upgrades;

/// <summary>What clients read of a database that programs of earlier versions have filled. The rows are the same on both databases.</summary>
public sealed class UpgradedDatabaseTests
{
    private const string Downloads =
        """
        {
          releases(first: 5, order: [{ slug: ASC }]) {
            totalCount
            nodes { uuid slug name content { html } releaseDate isPublished version series { name } creator { username } files(first: 5) { nodes { slug os { name } release { slug } } } }
          }
          operatingSystems(first: 5, order: [{ slug: ASC }]) { nodes { slug name createdAt updatedAt } }
        }
        """;

    private const string Content =
        """
        {
          jobs(first: 5, order: [{ slug: ASC }]) { totalCount nodes { slug jobTitle status category { name } jobTypes { name } } }
          events(first: 5, order: [{ title: ASC }]) { totalCount nodes { title calendar { name } venue { name } categories { name } } }
          pages(first: 5, order: [{ path: ASC }]) { totalCount nodes { title path content { html } creator { username } } }
          blogEntries(first: 5, order: [{ title: ASC }]) { totalCount nodes { title feed { name } } }
          sponsors(first: 5, order: [{ slug: ASC }]) { totalCount nodes { slug name } }
          search(query: "title", first: 9) { totalCount }
        }
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Downloads_of_the_first_version_are_read(DatabaseProvider provider) =>
        Snapshot.Match(await AskAsync(provider, "20261121050047_CreateDownloads", Downloads));

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Content_of_an_earlier_version_is_read_and_found(DatabaseProvider provider) =>
        Snapshot.Match(await AskAsync(provider, "20261121115530_AddContent", Content));

    private static async Task<string> AskAsync(DatabaseProvider provider, string version, string document)
    {
        await using var server = QueryServer.ServePyDotOrg(await OldDatabase.CreateAsync(provider, version));
        var report = await server.Database.Preparation.MigrateAsync();
        Assert.True(report.Succeeded, report.Line);
        var answer = await server.AskAsync(document, user: QueryServer.User(Guid.NewGuid(), "SUPERUSER"));
        return (answer with { Statements = [] }).ToString();
    }
}

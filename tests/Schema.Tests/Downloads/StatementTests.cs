using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Snapshots;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>How many statements a query takes: one for each level of lists, however many rows there are.</summary>
public sealed class StatementTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    [Theory]
    [InlineData("{ releases { totalCount } }", 1)]
    [InlineData("{ releases(first: 50) { nodes { name } } }", 1)]
    [InlineData("{ releases(first: 50) { nodes { name } totalCount } }", 2)]
    [InlineData("{ releases(first: 50) { nodes { name series { name } creator { username } } } }", 1)]
    [InlineData("{ releases(first: 50) { nodes { name files { nodes { name os { name } } } } } }", 2)]
    [InlineData("{ releases(first: 50) { nodes { name filesOffset { items { name os { name } } } } } }", 2)]
    [InlineData("{ releaseBySlug(slug: \"python-3140\") { name files { nodes { name os { name } } } } }", 2)]
    [InlineData("{ operatingSystems { nodes { name files(first: 3) { nodes { name release { name series { name } } } } } } }", 2)]
    [InlineData("{ releaseSeries(first: 5) { nodes { name releases(first: 3) { nodes { name files(first: 2) { nodes { os { name } } } } } } } }", 3)]
    [InlineData("{ releaseFiles(first: 50) { nodes { name os { name } release { name } } } }", 1)]
    [InlineData("{ releaseFiles(where: { os: { slug: { eq: \"macos\" } }, release: { version: { eq: PYTHON3 } } }) { nodes { name } } }", 1)]
    [InlineData("{ latestRelease { name } downloadPage { nodes { name } } }", 2)]
    [InlineData("{ releasesOffset(take: 100) { items { name } pageInfo { hasNextPage } } }", 1)]
    [InlineData("{ __typename }", 0)]
    public async Task Each_level_takes_one_statement(string query, int statements)
    {
        var answer = await servers.AskAsync(DatabaseProvider.Sqlite, query);

        Assert.NotEqual(default, answer.Data);
        Assert.Equal(statements, answer.Statements.Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_list_reads_the_columns_that_are_asked_for(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releases(first: 2) { nodes { name slug } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Releases_with_files_and_systems(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releases(first: 2) { nodes { name files(first: 2) { nodes { name url sizeText os { slug } } totalCount } } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_release_with_its_files(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releaseBySlug(slug: \"python-3140\") { name isEol series { name } creator { username } files(first: 2) { nodes { name } } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task The_latest_release_of_a_line_and_of_a_series(DatabaseProvider provider) =>
        MatchAsync(provider, "{ latestRelease { name isLatest } ofPython2: latestRelease(version: PYTHON2) { name } of39: latestRelease(series: \"3.9\") { name } none: latestRelease(series: \"9.9\") { name } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Files_filtered_by_what_they_belong_to(DatabaseProvider provider) => MatchAsync(
        provider,
        "{ releaseFiles(first: 2, where: { os: { slug: { eq: \"macos\" } }, release: { series: { eq: \"3.14\" } } }, order: [{ releaseDate: DESC }, { filesize: DESC }]) { nodes { name release { name } os { name } } totalCount } }");

    private async Task MatchAsync(DatabaseProvider provider, string query, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var answer = await servers.AskAsync(provider, query);
        Snapshot.Match(answer.ToString(), provider.ToString(), test);
    }
}

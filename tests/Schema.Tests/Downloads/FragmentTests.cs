using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Snapshots;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Fields that are asked for through fragments and interfaces are read like any others.</summary>
public sealed class FragmentTests(DownloadServers servers) : IClassFixture<DownloadServers>
{
    private const string Plain = "{ id name series { id name } files(first: 2) { nodes { id name os { id slug } } totalCount } }";

    /// <summary>The same selection in every disguise.</summary>
    private static readonly (string Selection, string Fragments)[] Disguises =
    [
        ("{ ... on Node { id } ... on Release { name series { ... on Node { id } name } files(first: 2) { nodes { ... { id name } os { ... on Node { id } slug } } totalCount } } }", ""),
        ("{ ...Named ...Filed }", "fragment Named on Release { id name series { ...Key ...Titled } } fragment Titled on ReleaseSeries { name } fragment Key on Node { id } fragment Filed on Release { files(first: 2) { ...Page } } fragment Page on FilesConnection { nodes { ...Key ... on ReleaseFile { name os { ...Key slug } } } totalCount }"),
        ("{ ...Key ... on OperatingSystem { slug files { totalCount } } ... on Node { ... on Release { name series { id name } ... on Node { ... on ReleaseFile { url } } } } ... on Release { files(first: 2) { nodes { id ... on Node { ... on ReleaseFile { name } } os { id slug ... on Node { ... on Release { name } } } } totalCount } } }", "fragment Key on Node { id }"),
    ];

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_node_answers_through_any_fragment(DatabaseProvider provider)
    {
        var lookup = await servers.AskAsync(provider, $"{{ releaseBySlug(slug: \"python-3140\") {Plain} }}");
        var expected = lookup.Data.GetProperty("releaseBySlug");
        var id = expected.GetProperty("id").GetString();
        foreach (var (selection, fragments) in Disguises)
        {
            var node = await servers.AskAsync(provider, $"query($id: ID!) {{ node(id: $id) {selection} }} {fragments}", new { id });
            var nodes = await servers.AskAsync(provider, $"query($id: ID!) {{ nodes(ids: [$id]) {selection} }} {fragments}", new { id });

            Assert.Equal(expected.GetRawText(), node.Data.GetProperty("node").GetRawText());
            Assert.Equal(expected.GetRawText(), nodes.Data.GetProperty("nodes")[0].GetRawText());
            Assert.Equal(lookup.Statements.Count, node.Statements.Count);
            Assert.Equal(lookup.Statements.Count, nodes.Statements.Count);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_list_answers_through_any_fragment(DatabaseProvider provider)
    {
        var expected = await servers.AskAsync(provider, $"{{ releases(first: 5) {{ nodes {Plain} }} }}");
        // The last one names types that a release never has.
        foreach (var (selection, fragments) in Disguises.SkipLast(1))
        {
            var answer = await servers.AskAsync(provider, $"{{ releases(first: 5) {{ nodes {selection} }} }} {fragments}");

            Assert.Equal(expected.Json, answer.Json);
            Assert.Equal(expected.Statements, answer.Statements);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_node_reads_the_columns_of_its_own_type(DatabaseProvider provider)
    {
        var id = (await servers.AskAsync(provider, "{ releaseBySlug(slug: \"python-3140\") { id } }")).Data.GetProperty("releaseBySlug").GetProperty("id").GetString();

        var answer = await servers.AskAsync(
            provider,
            "query($id: ID!) { node(id: $id) { __typename ... on Release { name isEol } ... on ReleaseFile { url sha256Sum } ... on OperatingSystem { createdAt } } }",
            new { id });

        Snapshot.Match(answer.ToString(), provider.ToString());
    }
}

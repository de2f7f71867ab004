using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>Fields of rows that are more than a column: demands of the caller, objects without a table, fields in memory.</summary>
public sealed class RowFieldTests(RowFieldTests.Fixture fixture) : IClassFixture<RowFieldTests.Fixture>
{
    private const string OneOf = "{ releaseBySlug(slug: \"python-3140\") ";

    [Fact]
    public async Task A_field_that_the_caller_may_not_have_is_null_and_not_read()
    {
        var answer = await fixture.Server.AskAsync(OneOf + "{ name note hiddenSeries { name } hiddenFiles { nodes { name } } } }");

        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":45}],"path":["releaseBySlug","note"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}},{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":50}],"path":["releaseBySlug","hiddenSeries"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}},{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":72}],"path":["releaseBySlug","hiddenFiles"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"releaseBySlug":{"name":"Python 3.14.0","note":null,"hiddenSeries":null,"hiddenFiles":null}}}""",
            answer.Json);
        Assert.DoesNotContain("version_number", Assert.Single(answer.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_is_signed_in_without_the_role_is_told_so()
    {
        var answer = await fixture.Server.AskAsync(OneOf + "{ note } }", user: QueryServer.User());

        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":40}],"path":["releaseBySlug","note"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}],"data":{"releaseBySlug":{"note":null}}}""",
            answer.Json);
    }

    [Fact]
    public async Task Who_may_have_the_fields_gets_them_from_the_same_statements()
    {
        var answer = await fixture.Server.AskAsync(
            OneOf + "{ note requiredNote hiddenSeries { name } hiddenFiles(first: 1) { nodes { name } } } }", user: QueryServer.User("STAFF"));

        Assert.Equal(
            """{"data":{"releaseBySlug":{"note":"3.14.0","requiredNote":"3.14.0","hiddenSeries":{"name":"3.14"},"hiddenFiles":{"nodes":[{"name":"Gzipped source tarball"}]}}}}""",
            answer.Json);
        Assert.Equal(2, answer.Statements.Count);
    }

    [Fact]
    public async Task A_denied_field_that_cannot_be_null_takes_its_surroundings_along()
    {
        var answer = await fixture.Server.AskAsync("{ releases(first: 2) { edges { node { requiredNote } } totalCount } }");

        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":39}],"path":["releases","edges",0,"node","requiredNote"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}},{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":39}],"path":["releases","edges",1,"node","requiredNote"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"releases":{"edges":null,"totalCount":627}}}""",
            answer.Json);
    }

    [Theory]
    [InlineData("where: { certificate: { startsWith: \"https\" } }")]
    [InlineData("where: { or: [{ slug: { eq: \"x\" } }, { certificate: { neq: null } }] }")]
    [InlineData("order: [{ slug: ASC }, { certificate: DESC }]")]
    public async Task Who_may_not_read_a_column_may_not_filter_or_sort_by_it(string arguments)
    {
        var query = OneOf + $"{{ certifiedFiles(first: 1, {arguments}) {{ edges {{ cursor node {{ name }} }} }} }} }}";
        var denied = await fixture.Server.AskAsync(query);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", denied.Json, StringComparison.Ordinal);
        Assert.EndsWith("""{"releaseBySlug":{"certifiedFiles":null}}}""", denied.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("sigstore_cert", string.Concat(denied.Statements), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", (await fixture.Server.AskAsync(query, user: QueryServer.User("STAFF"))).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_over_what_everybody_may_read_ask_nothing_of_the_caller()
    {
        var answer = await fixture.Server.AskAsync(
            OneOf + "{ certifiedFiles(where: { slug: { eq: \"x\" } }, order: { slug: DESC }) { nodes { name } } } }");
        Assert.Equal("""{"data":{"releaseBySlug":{"certifiedFiles":{"nodes":[]}}}}""", answer.Json);
    }

    [Fact]
    public async Task A_policy_sees_the_row()
    {
        var answer = await fixture.Server.AskAsync(
            "{ releases(first: 2, where: { slug: { in: [\"python-3147\", \"python-3146\"] } }) { nodes { isLatest latestNote } } }", user: QueryServer.User());

        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":98}],"path":["releases","nodes",1,"latestNote"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}],"data":{"releases":{"nodes":[{"isLatest":true,"latestNote":"3.14.7"},{"isLatest":false,"latestNote":null}]}}}""",
            answer.Json);
    }

    [Fact]
    public async Task A_relation_under_a_condition_and_an_object_that_the_query_makes_join_in()
    {
        var answer = await fixture.Server.AskAsync(OneOf + "{ publicSeries { name pep } stamp { slug number label at } } }");

        Assert.Equal(
            """{"data":{"releaseBySlug":{"publicSeries":{"name":"3.14","pep":745},"stamp":{"slug":"python-3140","number":"3.14.0","label":"python-3140/3.14.0","at":"2026-11-21T00:00:00Z"}}}}""",
            answer.Json);
        Assert.Single(answer.Statements);
    }

    /// <summary>One server for the class: nothing is written.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        /// <summary>The server.</summary>
        public QueryServer Server { get; private set; } = null!; // Made before the first test.

        public async Task InitializeAsync() => Server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }

    [Theory]
    [InlineData("edges { cursor }", true)]
    [InlineData("pageInfo { startCursor }", true)]
    [InlineData("pageInfo { hasNextPage } nodes { name }", false)]
    public async Task Cursors_do_not_tell_what_a_list_is_ordered_by_when_that_is_guarded(string selection, bool isRefused)
    {
        await using var server = await QueryServer.CreateAsync(DatabaseProvider.Sqlite);

        var everybody = await server.AskAsync(OneOf + $"{{ tellingFiles(first: 1) {{ {selection} }} }} }}");
        var ordered = await server.AskAsync(OneOf + $"{{ tellingFiles(first: 1, order: {{ slug: ASC }}) {{ {selection} }} }} }}");
        var staff = await server.AskAsync(OneOf + $"{{ tellingFilesForStaff(first: 1) {{ {selection} }} }} }}", null, QueryServer.User("STAFF"));

        Assert.Equal(isRefused, everybody.Json.Contains("The cursors of Release.tellingFiles would show ReleaseFile.sigstoreCertFile", StringComparison.Ordinal));
        Assert.DoesNotContain("errors", ordered.Json + staff.Json, StringComparison.Ordinal);
    }
}

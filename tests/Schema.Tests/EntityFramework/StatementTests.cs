using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Snapshots;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework;

/// <summary>What each form of a query asks of the database, and what it answers; on both databases.</summary>
public sealed class StatementTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task One_row_by_a_unique_value(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releaseBySlug(slug: \"python-3140\") { __typename name slug releaseDate isEol status id createdAt } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task No_row_is_null(DatabaseProvider provider) => MatchAsync(provider, "{ releaseBySlug(slug: \"nothing\") { name } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Several_rows_where_one_is_wanted_are_an_error(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releaseOfVersion(version: PYTHON3) { name } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_plain_list_keeps_its_order(DatabaseProvider provider) => MatchAsync(provider, "{ operatingSystems { name slug } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_page_reads_one_row_more_and_counts_in_a_statement_of_its_own(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releases(first: 3) { nodes { name releaseDate } pageInfo { hasNextPage hasPreviousPage } totalCount } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_count_alone_reads_no_rows(DatabaseProvider provider) => MatchAsync(provider, "{ releases { totalCount } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task The_last_rows_are_read_backwards_and_shown_forwards(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releases(last: 2) { edges { cursor node { name slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_cursor_becomes_a_condition(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releases(first: 2, after: \"ah8liAHup1oBIFB5dGhvbiAzLjE1LjByYzEBA8tJ3rHXkV2_gcm1e7b2kA\") { nodes { name } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task An_order_and_a_filter_of_the_client(DatabaseProvider provider) => MatchAsync(
        provider,
        "{ releases(first: 2, where: { name: { startsWith: \"Python 3.1\" } }, order: [{ status: DESC }, { name: ASC }]) { nodes { name series { name } } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task Lists_on_rows_take_one_statement_each(DatabaseProvider provider) => MatchAsync(
        provider,
        "{ releases(first: 3) { nodes { name files(first: 2) { nodes { name operatingSystem { name } } pageInfo { hasNextPage } totalCount } sources { name } } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_list_on_a_single_row_ends_in_the_database(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releaseBySlug(slug: \"python-3140\") { name files(first: 2) { nodes { name operatingSystem { name } } } } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_segment_skips_and_takes(DatabaseProvider provider) => MatchAsync(
        provider,
        "{ releasesOffset(skip: 3, take: 2) { items { name shout isNamed(name: \"Python 3.15.0b4\") } pageInfo { hasNextPage hasPreviousPage } totalCount } }");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public Task A_segment_on_each_row(DatabaseProvider provider) =>
        MatchAsync(provider, "{ releases(first: 2) { nodes { fileSegment(skip: 1, take: 1) { items { name } pageInfo { hasNextPage hasPreviousPage } } } } }");

    private static async Task MatchAsync(DatabaseProvider provider, string query, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        await using var server = await QueryServer.CreateAsync(provider);
        var answer = await server.AskAsync(query);
        Snapshot.Match(answer.ToString(), provider.ToString(), test);
    }
}

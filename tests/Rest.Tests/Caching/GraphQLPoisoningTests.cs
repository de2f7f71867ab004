using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Rest.Tests.Trust;

namespace PyDotOrg.Graph.Rest.Tests.Caching;

/// <summary>Nobody makes GraphQL give somebody an answer to another question, or to another caller.</summary>
[Collection(TrustTests.Name)]
public sealed class GraphQLPoisoningTests(TrustServer server)
{
    private const string Hit = "pydotorg; hit";
    private const string Bypass = "pydotorg; fwd=bypass";

    [Theory]
    [InlineData("query=%7Bjobs%7Bnodes%7Bid%7D%7D%7D", "query=%7Bjobs%7Bnodes%7Btitle%7D%7D%7D")]
    [InlineData("query=%7Ba:__typename%7D&query=%7Bb:__typename%7D", "query=%7Bb:__typename%7D&query=%7Ba:__typename%7D")]
    [InlineData("query=%7Ba:__typename%7D", "query=%7Ba:__typename%7D&QUERY=%7Bb:__typename%7D")]
    [InlineData("query=%7Ba:__typename%7D%26query=%7Bb:__typename%7D", "query=%7Ba:__typename%7D&query=%7Bb:__typename%7D")]
    [InlineData("query=%257Ba:__typename%257D", "query=%7Ba:__typename%7D")]
    [InlineData("query=query+A%7Ba:__typename%7Dquery+B%7Bb:__typename%7D&operationName=A", "query=query+A%7Ba:__typename%7Dquery+B%7Bb:__typename%7D&operationName=B")]
    [InlineData("query=query+A%7Ba:__typename%7Dquery+B%7Bb:__typename%7D&operationName=A", "query=query+A%7Ba:__typename%7Dquery+B%7Bb:__typename%7D&operationName=a")]
    [InlineData("query=query+A%7Ba:__typename%7D&operationName=A", "query=query+A%7Ba:__typename%7D&operationName=%20A")]
    [InlineData("query=query($f:Int)%7Bjobs(first:$f)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%22f%22:1%7D", "query=query($f:Int)%7Bjobs(first:$f)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%22f%22:%221%22%7D")]
    [InlineData("query=query($f:Int)%7Bjobs(first:$f)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%22f%22:1%7D", "query=query($f:Int)%7Bjobs(first:$f)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%22f%22:2,%22f%22:0%7D")]
    [InlineData("query=query($f:Int=1)%7Bjobs(first:$f)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%22f%22:0%7D", "query=query($f:Int=1)%7Bjobs(first:$f)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%7D")]
    [InlineData("query=%7Ba:__typename%7D", "query=%7Ba:__typename%7D&extensions=%7B%22persistedQuery%22:%7B%22version%22:1,%22sha256Hash%22:%22x%22%7D%7D")]
    public async Task Addresses_get_the_answer_that_they_got_first(string one, string other)
    {
        var (first, second) = (await GetAsync(one), await GetAsync(other));

        Assert.NotEqual(first.Body, second.Body);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal((first.Status, first.Body), Known(await GetAsync(one)));
            Assert.Equal((second.Status, second.Body), Known(await GetAsync(other)));
        }
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("X-Original-URL", "/graphql?query={b:__typename}")]
    [InlineData("X-HTTP-Method-Override", "GET")]
    [InlineData("X-Method-Override", "DELETE")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Accept-Language", "xx")]
    [InlineData("Accept", "application/json;charset=evil")]
    [InlineData("ACCEPT", "application/graphql-response+json; q=0.5, */*")]
    [InlineData("Content-Encoding", "gzip")]
    [InlineData("Prefer", "count=exact")]
    [InlineData("GraphQL-Cost", "report")]
    [InlineData("graphql-cost", "REPORT")]
    [InlineData("GraphQL-Preflight", "1")]
    [InlineData("Range", "bytes=0-1")]
    [InlineData("Cookie", "session_id=none")]
    [InlineData("Authorization", "Bearer none")]
    [InlineData("X-API-Key", "none")]
    public async Task What_a_header_says_does_not_stay_for_others(string name, string value)
    {
        var alias = $"a{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name + value))}";
        var body = $$"""{"query":"{ {{alias}}: operatingSystems(first: 2) { nodes { name } } }"}""";
        var evil = await PostAsync(body, (name, value));
        var good = await PostAsync(body);
        var again = await PostAsync(body);
        var fresh = await PostAsync(body.Replace(alias, $"{alias}2", StringComparison.Ordinal));

        Assert.Equal(200, evil.Status);
        Assert.Equal((200, fresh.Body.Replace($"{alias}2", alias, StringComparison.Ordinal)), Known(good));
        Assert.Equal((good.Body, good.Header("Content-Type"), Hit), (again.Body, again.Header("Content-Type"), again.Header("Cache-Status")));
        Assert.DoesNotContain("evil", good.Body + string.Join(' ', good.Headers.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_caller_gets_their_own_and_nobody_gets_it_after_them()
    {
        string[] queries =
        [
            "{ jobs(first: 50) { nodes { id title status } totalCount } }",
            $"{{ jobByUuid(uuid: \\\"{server.Rows.Get<Job>(Place.Hidden).Id}\\\") {{ title }} }}",
            "{ users(first: 50) { nodes { id username email } } }",
            "{ sponsors(first: 50) { nodes { id name } totalCount } }",
            "{ me { username } }",
        ];
        foreach (var query in queries)
        {
            var body = $$"""{"query":"{{query}}"}""";
            var address = $"/graphql?query={Uri.EscapeDataString(query.Replace("\\", "", StringComparison.Ordinal))}";
            var before = await PostAsync(body);
            var staff = await server.SendAsync(Sender.Staff, "POST", "/graphql", body);
            var owner = await server.SendAsync(Sender.Owner, "GET", address);
            var after = await PostAsync(body);
            var got = await server.SendAsync(Sender.Anonymous, "GET", address);
            var again = await server.SendAsync(Sender.Staff, "GET", address);

            Assert.Equal((before.Status, before.Body), Known(after));
            Assert.Equal((before.Status, before.Body), Known(got));
            Assert.Equal((staff.Status, staff.Body), Known(again));
            Assert.Equal((Bypass, Bypass, Bypass), (staff.Header("Cache-Status"), owner.Header("Cache-Status"), again.Header("Cache-Status")));
            Assert.Equal(owner.Body.Contains("\"errors\"", StringComparison.Ordinal) ? "no-store" : "no-cache, private", owner.Header("Cache-Control"));
        }
    }

    [Fact]
    public async Task Rows_by_their_global_ids_are_kept_and_gone_when_they_are()
    {
        var row = await server.AskAsync(Sender.Staff, """mutation { createJobCategory(input: { name: "Node", slug: "kept-node" }) { jobCategory { id uuid } } }""");
        var id = row["data"]!["createJobCategory"]!["jobCategory"]!["id"]!.ToString(); // It may make one.
        var one = $$"""{"query":"{ node(id: \"{{id}}\") { id ... on JobCategory { name } } }"}""";
        var many = $$"""{"query":"{ nodes(ids: [\"{{id}}\"]) { id ... on JobCategory { name } } }"}""";
        foreach (var body in new[] { one, many })
        {
            var first = await PostAsync(body);
            Assert.Contains("\"name\":\"Node\"", first.Body, StringComparison.Ordinal);
            Assert.Equal(Hit, (await PostAsync(body)).Header("Cache-Status"));
        }

        await server.AskAsync(Sender.Staff, $$"""mutation { updateJobCategory(input: { id: "{{id}}", version: 0, name: "Other" }) { jobCategory { id } } }""");
        foreach (var body in new[] { one, many })
        {
            Assert.Contains("\"name\":\"Other\"", (await PostAsync(body)).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Accounts_are_found_by_nobody_who_did_not_find_them_before()
    {
        var hidden = server.Rows.Get<Job>(Place.Hidden).Id;
        var id = (await server.AskAsync(Sender.Staff, $$"""{ jobByUuid(uuid: "{{hidden}}") { id } }"""))["data"]!["jobByUuid"]!["id"]!.ToString(); // Staff see it.
        var body = $$"""{"query":"{ node(id: \"{{id}}\") { id } }"}""";
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("""{"data":{"node":null}}""", (await PostAsync(body)).Body);
            Assert.Contains(id, (await server.SendAsync(Sender.Staff, "POST", "/graphql", body)).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answers_that_come_in_parts_are_never_kept()
    {
        const string Body = """{"query":"{ operatingSystems(first: 2) { nodes { name ... @defer { slug } } } }"}""";
        var first = await PostAsync(Body, ("Accept", "multipart/mixed"));
        var second = await PostAsync(Body, ("Accept", "multipart/mixed"));
        var plain = await PostAsync(Body);

        Assert.Equal(first.Body, second.Body);
        Assert.DoesNotContain("hit", second.Header("Cache-Status") + plain.Header("Cache-Status"), StringComparison.Ordinal);
    }

    private static (int, string) Known(WriteAnswer answer) => (answer.Status, answer.Body);

    private Task<WriteAnswer> GetAsync(string query) => server.SendAsync(Sender.Anonymous, "GET", $"/graphql?{query}");

    private Task<WriteAnswer> PostAsync(string body, params (string, string)[] headers) => server.SendAsync(Sender.Anonymous, "POST", "/graphql", body, headers);
}

using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Rest.Tests.Caching;

/// <summary>Nobody is answered with what was true before a write that has been answered.</summary>
public sealed class FreshnessTests
{
    private const int Clients = 5;
    private const int Requests = 2000;
    private const int ReadsPerWrite = 5;
    private const int Surfaces = 5;
    private static readonly Regex Name = new("\"name\":\"([0-9]+)\"");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Theory, OnSqlite, OnPostgres]
    public async Task Ten_thousand_reads_and_writes_see_nothing_stale(DatabaseProvider provider)
    {
        await using var server = await CachingServer.StartAsync(provider);
        var rows = new List<string>();
        for (var i = 0; i < Clients; i++)
        {
            rows.Add(await server.AddCategoryAsync($"row-{i}"));
        }

        var written = new int[Clients];
        var hits = 0;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
        {
            var chance = new Random(client);
            for (var i = 1; i <= Requests; i++)
            {
                if (i % ReadsPerWrite == 0)
                {
                    var changed = await server.AsStaffAsync("PUT", rows[client], $$"""{"name": "{{i}}"}""");
                    Assert.Equal(200, changed.Status);
                    Volatile.Write(ref written[client], i);
                }

                var row = chance.Next(Clients);
                var least = Volatile.Read(ref written[row]);
                var read = await ReadAsync(server, rows[row], $"row-{row}", chance.Next(Surfaces));
                Assert.InRange(int.Parse(Name.Match(read.Body).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), least, Requests);
                Interlocked.Add(ref hits, read.Header("Cache-Status").Contains("hit", StringComparison.Ordinal) ? 1 : 0);
            }
        }));

        Assert.InRange(hits, 100, Clients * Requests);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_another_program_writes_is_seen(DatabaseProvider provider)
    {
        await using var server = await CachingServer.StartAsync(provider);
        var row = await server.AddCategoryAsync("row");
        await server.GetAsync(row);
        Assert.Equal("pydotorg; hit", (await server.GetAsync(row)).Header("Cache-Status"));

        await using var other = server.Database.CreateContext();
        await other.JobCategories.Where(category => category.Slug == "row").ExecuteUpdateAsync(set => set.SetProperty(category => category.Name, "other"));

        var deadline = DateTime.UtcNow + Patience;
        string name;
        do
        {
            name = (await server.GetAsync(row)).Json["name"]!.ToString();
        }
        while (name != "other" && DateTime.UtcNow < deadline);
        Assert.Equal("other", name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_command_writes_in_a_process_of_its_own_is_seen(DatabaseProvider provider)
    {
        const string Body = """{"query":"{ users(first: 1, where: { username: { eq: \"from-outside\" } }) { nodes { username } } }"}""";
        await using var server = await CachingServer.StartAsync(provider);
        var before = await server.SendAsync("POST", "/graphql", Body);
        Assert.Equal("pydotorg; hit", (await server.SendAsync("POST", "/graphql", Body)).Header("Cache-Status"));

        using var process = new ServerProcess(
            Directory.GetCurrentDirectory(),
            [],
            ["user", "create", "--username", "from-outside", "--email", "outside@example.org", "--password-stdin", .. server.Database.Arguments]);
        await process.WriteAsync("A long password that nobody uses 1!\n");
        Assert.Equal((0, ""), await process.EndAsync());

        var deadline = DateTime.UtcNow + Patience;
        WriteAnswer after;
        do
        {
            after = await server.SendAsync("POST", "/graphql", Body);
        }
        while (after.Body == before.Body && DateTime.UtcNow < deadline);
        Assert.Equal("""{"data":{"users":{"nodes":[{"username":"from-outside"}]}}}""", after.Body);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_answers_go_that_are_made_of_what_has_changed(DatabaseProvider provider)
    {
        await using var server = await CachingServer.StartAsync(provider);
        var row = await server.AddCategoryAsync("row");
        await server.GetAsync(row);
        await server.GetAsync("/api/v1/calendars");
        await server.GetAsync("/api/v1/releases?limit=3");
        Assert.Equal(204, (await server.AsStaffAsync("DELETE", row)).Status);

        Assert.Equal(404, (await server.GetAsync(row)).Status);
        Assert.Equal("pydotorg; hit", (await server.GetAsync("/api/v1/calendars")).Header("Cache-Status"));
        Assert.Equal("pydotorg; hit", (await server.GetAsync("/api/v1/releases?limit=3")).Header("Cache-Status"));
        Assert.Equal("pydotorg; fwd=uri-miss; stored", (await server.GetAsync("/api/v1/job-categories")).Header("Cache-Status"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_goes_along_with_a_deletion_goes_here_too(DatabaseProvider provider)
    {
        await using var server = await CachingServer.StartAsync(provider);
        var release = (await server.GetAsync("/api/v1/releases/latest")).Json["id"]!.ToString();
        var files = $"/api/v1/releases/{release}/files";
        Assert.NotEqual("[]", (await server.GetAsync(files)).Body);
        Assert.Equal("pydotorg; hit", (await server.GetAsync(files)).Header("Cache-Status"));

        Assert.Equal(204, (await server.AsStaffAsync("DELETE", $"/api/v1/releases/{release}")).Status);
        Assert.NotEqual("pydotorg; hit", (await server.GetAsync(files)).Header("Cache-Status"));
        Assert.NotEqual(release, (await server.GetAsync("/api/v1/releases/latest")).Json["id"]!.ToString());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_who_ask_for_the_same_at_once_cause_one_run(DatabaseProvider provider)
    {
        await using var server = await CachingServer.StartAsync(provider);
        await server.GetAsync("/api/v1/os"); // Whoever asks first makes the server hear of changes; what was begun before is not kept.
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => server.GetAsync("/api/v1/releases?limit=500")));

        Assert.Single(answers.Select(static answer => answer.Body).Distinct());
        Assert.Single(answers, static answer => !answer.Header("Cache-Status").Contains("hit", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_who_ask_GraphQL_for_the_same_at_once_cause_one_run(DatabaseProvider provider)
    {
        await using var server = await CachingServer.StartAsync(provider);
        await server.GetAsync("/api/v1/os"); // As above.
        const string Query = "{ releases(first: 50) { nodes { name files(first: 50) { nodes { name } } } } }";
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => i % 2 == 0
            ? server.GetAsync($"/graphql?x={i}&query={Uri.EscapeDataString(Query)}")
            : server.SendAsync("POST", "/graphql", $$"""{"x":{{i}},"query":"{{Query}}"}""")));

        Assert.Single(answers.Select(static answer => answer.Body).Distinct());
        Assert.Single(answers, static answer => !answer.Header("Cache-Status").Contains("hit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_kept_where_that_is_switched_off()
    {
        await using var server = await CachingServer.StartAsync(DatabaseProvider.Sqlite, "--Caching:Results:Enabled=false");
        await server.GetAsync("/api/v1/os");

        Assert.Equal("", (await server.GetAsync("/api/v1/os")).Header("Cache-Status"));
        Assert.Equal("", (await server.GetAsync("/graphql?query={__typename}")).Header("Cache-Status"));
    }

    /// <summary>The row on one of the surfaces.</summary>
    private static Task<WriteAnswer> ReadAsync(CachingServer server, string row, string slug, int surface)
    {
        var id = row[(row.LastIndexOf('/') + 1)..];
        var query = $"{{ jobCategoryByUuid(uuid: \\\"{id}\\\") {{ name }} }}";
        return surface switch
        {
            0 => server.GetAsync(row),
            1 => server.GetAsync($"/graphql?query={Uri.EscapeDataString(query.Replace("\\", "", StringComparison.Ordinal))}"),
            2 => server.SendAsync("POST", "/graphql", $$"""{"query":"{{query}}"}"""),
            3 => server.SendAsync("POST", "/graphql", $$$"""{"variables":{"u":"{{{id}}}"},"query":"query($u: UUID!) { jobCategoryByUuid(uuid: $u) { name } }"}"""),
            _ => server.SendAsync("POST", "/graphql", $$"""{"query":"{ jobCategories(first: 50, where: { slug: { eq: \"{{slug}}\" } }) { nodes { name } } }"}"""),
        };
    }
}

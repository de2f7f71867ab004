using System.Diagnostics;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>What clients see while a SQLite file is out of order, and that all is well when it is in order again.</summary>
public sealed class SqliteFaultTests : IAsyncLifetime
{
    private const string Well = "read 200 200, written 201 200, ready 200, live 200";

    private const int ManyWriters = 60;
    private const int Reads = 5;

    private static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FaultFile _file = new();
    private RunningServer? _server;
    private FaultClient? _client;

    private FaultClient Client => _client ?? throw new InvalidOperationException("Nobody has signed in.");

    public async Task InitializeAsync()
    {
        _server = await RunningServer.StartPreparedAsync(
            $"--ConnectionStrings:Database=Data Source={_file.Path};Default Timeout=1", "--Database:Seed=false", "--Caching:Results:Enabled=false");
        var nobody = new FaultClient(_server.Address);
        await nobody.RegisterAsync();
        _file.Promote();
        _client = await nobody.LogInAsync();
    }

    public async Task DisposeAsync()
    {
        await (_server?.DisposeAsync() ?? default);
        _file.Dispose();
    }

    [Fact]
    public async Task While_another_program_holds_the_lock_reads_go_on_and_writes_are_answered_in_time()
    {
        Assert.Equal(Well, await Client.LookAsync("before"));
        var begun = Stopwatch.GetTimestamp();
        using (_file.Lock())
        {
            Assert.Equal("read 200 200, written 503 503, ready 200, live 200", await Client.LookAsync("during"));
            Assert.Equal(FaultClient.Unavailable, await Client.WriteAsync("again"));
            Assert.Equal(503, (await Client.SendAsync(HttpMethod.Post, "/api/auth/login", new { username = "keeper", password = FaultClient.Password })).Status);
        }

        Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "Writes hang.");
        Assert.Equal(Well, await Client.LookAsync("after"));
        Assert.Equal(("ok, 0 lost", 4), (_file.Integrity(), _file.Slugs().Count));
    }

    [Fact]
    public async Task However_many_wait_for_the_lock_readers_do_not()
    {
        FaultAnswer[][] written;
        using (_file.Lock())
        {
            var writing = Enumerable.Range(0, ManyWriters).Select(number => Client.WriteAsync($"w{number}")).ToArray();
            for (var number = 0; number < Reads; number++)
            {
                var begun = Stopwatch.GetTimestamp();
                Assert.Equal(200, (await Client.ReadAsync())[0].Status);
                Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, ShortPatience);
            }

            written = await Task.WhenAll(writing);
        }

        Assert.All(written, static answers => Assert.Equal(FaultClient.Unavailable, answers));
        Assert.Equal(Well, await Client.LookAsync("after"));
    }

    [Fact]
    public async Task A_problem_is_told_in_the_form_that_is_asked_for()
    {
        using var held = _file.Lock();

        Assert.Equal(
            """{"type":"about:blank","title":"Service Unavailable","status":503,"detail":"The server cannot do this at present. Please try again in a moment.","status_code":503,"extra":{}}""",
            (await Client.SendAsync(HttpMethod.Post, "/api/v1/job-categories", new { name = "x" }, "application/problem+json")).Body);
        Assert.Equal(
            FaultClient.Unavailable[1],
            await Client.SendAsync(HttpMethod.Post, "/graphql", new { query = "mutation { createJobCategory(input: { name: \"x\" }) { jobCategory { slug } } }" }, "application/json"));
    }

    [Fact]
    public async Task What_of_an_operation_has_a_value_is_given_and_the_rest_is_an_error()
    {
        using var held = _file.Lock();

        const string Query = "mutation { logout { success } one: createJobCategory(input: { name: \"x\" }) { jobCategory { slug } } }";
        var both = await Client.SendAsync(HttpMethod.Post, "/graphql", new { query = "{ __typename jobCategories(first: 1) { totalCount } }" });
        var none = await Client.SendAsync(HttpMethod.Post, "/graphql", new { query = Query });

        Assert.Equal((200, """{"data":{"__typename":"Query","jobCategories":{"totalCount":0}}}"""), (both.Status, both.Body));
        Assert.Equal(503, none.Status);
    }

    [Fact]
    public async Task A_file_that_is_moved_away_is_missed_and_not_made_anew_and_found_when_it_comes_back()
    {
        Assert.Equal(Well, await Client.LookAsync("before"));
        File.Move(_file.Path, _file.Path + ".away");

        Assert.Equal("read 503 503, written 503 503, ready 503, live 200", await Client.LookAsync("during"));
        Assert.Equal(FaultClient.Unavailable, await Client.ReadAsync());
        Assert.False(File.Exists(_file.Path));

        File.Move(_file.Path + ".away", _file.Path);
        Assert.Equal(Well, await Client.LookAsync("after"));
        Assert.Equal(("ok, 0 lost", 4), (_file.Integrity(), _file.Slugs().Count));
    }
}

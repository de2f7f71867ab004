using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>What becomes of tokens, limits and kept answers when somebody sets the clock.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private readonly FaultFile _file = new();
    private readonly ManualTime _time = new();
    private RunningServer? _server;

    private RunningServer Server => _server ?? throw new InvalidOperationException("There is no server.");

    public async Task InitializeAsync() => _server = await RunningServer.StartPreparedAsync(
        builder => builder.Services.AddSingleton<TimeProvider>(_time),
        $"--ConnectionStrings:Database=Data Source={_file.Path}", "--Database:Seed=false", "--RateLimiting:Enabled=true", "--RateLimiting:Tiers:Critical:Anonymous=3");

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _file.Dispose();
    }

    [Theory]
    [InlineData(-1000)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Whoever_signs_in_anew_goes_on_and_nothing_stands_still(int days)
    {
        var nobody = new FaultClient(Server.Address);
        await nobody.RegisterAsync();
        _file.Promote();
        var before = await nobody.LogInAsync();
        Assert.Equal("201 200", Statuses(await before.WriteAsync("before")));
        Assert.Equal("200 200", Statuses(await before.ReadAsync()));
        Assert.Equal((200, 429), (await TryLogInAsync(nobody), await TryLogInAsync(nobody)));

        _time.Set(_time.GetUtcNow().AddDays(days));

        // Windows that were begun by the other clock are over.
        var after = await nobody.LogInAsync();
        Assert.Equal("201 200", Statuses(await after.WriteAsync("after")));
        Assert.Contains("after-rest", (await after.SendAsync(HttpMethod.Get, "/api/v1/job-categories")).Body, StringComparison.Ordinal);
        Assert.Equal(days is 1 ? 200 : 401, (await before.SendAsync(HttpMethod.Get, "/api/auth/me")).Status);
        Assert.Equal(4, _file.Slugs().Count);
    }

    [Theory]
    [InlineData(-1000)]
    [InlineData(1000)]
    public async Task An_answer_that_was_right_at_another_time_is_not_given_any_more(int days)
    {
        var nobody = new FaultClient(Server.Address);
        await nobody.RegisterAsync();
        _file.Promote();
        var staff = await nobody.LogInAsync();
        var today = _time.GetUtcNow();
        const string Mutation = "mutation($from: LocalDate, $to: LocalDate) { createBanner(input: { name: \"b\", title: \"b\", message: \"Now.\", isActive: true, startDate: $from, endDate: $to }) { banner { id } } }";
        var made = await staff.SendAsync(
            HttpMethod.Post, "/graphql", new { query = Mutation, variables = new { from = $"{today.AddDays(-1):yyyy-MM-dd}", to = $"{today.AddDays(1):yyyy-MM-dd}" } });
        Assert.Contains("\"id\"", made.Body, StringComparison.Ordinal);
        Assert.Equal((1, 1), (await CountAsync(nobody), await CountAsync(nobody)));

        _time.Set(today.AddDays(days));
        Assert.Equal(0, await CountAsync(nobody));
        _time.Set(today);
        Assert.Equal(1, await CountAsync(nobody));
    }

    private static async Task<int> CountAsync(FaultClient client)
    {
        var answer = await client.SendAsync(HttpMethod.Get, "/api/v1/banners/active");
        return JsonDocument.Parse(answer.Body).RootElement.GetArrayLength();
    }

    private static string Statuses(FaultAnswer[] answers) => string.Join(' ', answers.Select(static answer => answer.Status));

    private static async Task<int> TryLogInAsync(FaultClient client) =>
        (await client.SendAsync(HttpMethod.Post, "/api/auth/login", new { username = "keeper", password = FaultClient.Password })).Status;
}

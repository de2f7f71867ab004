using PyDotOrg.Graph.Server.Tests.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.Forwarding;

/// <summary>Who is believed about who sent a request.</summary>
public sealed class ForwardingTests
{
    [Theory]
    [InlineData("--ForwardedHeaders:KnownProxies:0=127.0.0.1")]
    [InlineData("--ForwardedHeaders:KnownNetworks:0=127.0.0.0/8")]
    public async Task A_known_proxy_tells_for_whom_it_asks(string setting)
    {
        await using var server = await LimitedServer.StartAsync(setting);

        Assert.Equal(
            ["119", "118", "119", "117"],
            await RemainingAsync(server, "192.0.2.1", "192.0.2.1", "192.0.2.2", "::ffff:192.0.2.1"));
    }

    [Fact]
    public async Task What_stands_before_the_first_unknown_address_is_not_believed()
    {
        await using var server = await LimitedServer.StartAsync(
            "--ForwardedHeaders:KnownProxies:0=127.0.0.1", "--ForwardedHeaders:KnownProxies:1=10.0.0.1");

        Assert.Equal(
            ["119", "118", "117", "119"],
            await RemainingAsync(server, "192.0.2.1", "192.0.2.99, 192.0.2.1", "192.0.2.1, 10.0.0.1", "192.0.2.1, 192.0.2.2"));
    }

    [Fact]
    public async Task An_unknown_proxy_is_a_caller_like_any_other()
    {
        await using var server = await LimitedServer.StartAsync("--ForwardedHeaders:KnownProxies:0=10.0.0.1");

        Assert.Equal(["119", "118"], await RemainingAsync(server, "192.0.2.1", "192.0.2.2"));
    }

    private static async Task<List<string>> RemainingAsync(LimitedServer server, params string[] forwarded)
    {
        var remaining = new List<string>();
        foreach (var addresses in forwarded)
        {
            using var answer = await server.SendAsync("GET", "/api/v1/releases", null, ("X-Forwarded-For", addresses));
            remaining.Add(answer.Header("RateLimit-Remaining"));
        }

        return remaining;
    }
}

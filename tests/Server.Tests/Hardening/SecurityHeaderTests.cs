using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Server.Tests.RateLimiting;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Server.Tests.Hardening;

/// <summary>What holds for every answer.</summary>
public sealed class SecurityHeaderTests
{
    private const string LoadsNothing = "default-src 'none'; frame-ancestors 'none'";

    [Theory]
    [InlineData("/api/v1/releases", 200, LoadsNothing, "DENY", "cross-origin")]
    [InlineData("/api/v1/nothing", 404, LoadsNothing, "DENY", "cross-origin")]
    [InlineData("/graphql?query={__typename}", 200, LoadsNothing, "DENY", "cross-origin")]
    [InlineData("/health", 200, LoadsNothing, "DENY", "same-origin")]
    [InlineData("/", 200, "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", "DENY", "same-origin")]
    public async Task Answers_tell_browsers_what_not_to_do_with_them(string path, int status, string policy, string frames, string resources)
    {
        await using var server = await LimitedServer.StartAsync();
        using var answer = await server.SendAsync("GET", path);

        Assert.Equal((status, "nosniff", "no-referrer"), ((int)answer.StatusCode, answer.Header("X-Content-Type-Options"), answer.Header("Referrer-Policy")));
        Assert.Equal((policy, frames, resources), (answer.Header("Content-Security-Policy"), answer.Header("X-Frame-Options"), answer.Header("Cross-Origin-Resource-Policy")));
        Assert.Equal(("", ""), (answer.Header("Server"), answer.Header("X-Powered-By")));
    }

    [Theory]
    [InlineData("/api/v1/releases")]
    [InlineData("/graphql?query={__typename}")]
    public async Task A_bug_reveals_nothing_and_loses_no_header(string path)
    {
        await using var server = await LimitedServer.StartAsync(
            static builder => builder.Services.AddSingleton<IOperationGate, Bug>(), "--RateLimiting:Enabled=false");
        using var answer = await server.SendAsync("GET", path);

        Assert.Equal((500, "nosniff", "*"), ((int)answer.StatusCode, answer.Header("X-Content-Type-Options"), answer.Header("Access-Control-Allow-Origin")));
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "http", "")]
    [InlineData("Production", "https", "max-age=2592000")]
    [InlineData("Development", "https", "")]
    public async Task Encrypted_connections_stay_encrypted_outside_of_development(string environment, string scheme, string expected)
    {
        await using var server = await LimitedServer.StartAsync(
            builder => builder.Environment.EnvironmentName = environment, "--ForwardedHeaders:KnownNetworks:0=127.0.0.0/8");
        using var answer = await server.SendAsync("GET", "/health/live", null, ("X-Forwarded-Proto", scheme), ("X-Forwarded-For", "192.0.2.1"), ("Host", "api.python.org"));

        Assert.Equal(expected, answer.Header("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_request_with_too_many_or_too_large_headers_is_refused()
    {
        await using var server = await LimitedServer.StartAsync();

        Assert.Equal("HTTP/1.1 431", await SendAsync(server.Address, string.Concat(Enumerable.Range(0, 100).Select(static number => $"A{number}: b\r\n"))));
        Assert.Equal("HTTP/1.1 431", await SendAsync(server.Address, $"A: {new string('b', 32 * 1024)}\r\n"));
        Assert.Equal("HTTP/1.1 200", await SendAsync(server.Address, string.Concat(Enumerable.Range(0, 90).Select(static number => $"A{number}: b\r\n"))));
    }

    [Fact]
    public async Task Bodies_that_come_drop_by_drop_are_given_up()
    {
        await using var server = await LimitedServer.StartAsync();
        var limits = server.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.Equal((240, TimeSpan.FromSeconds(5), 1024 * 1024), (limits.MinRequestBodyDataRate?.BytesPerSecond, limits.MinRequestBodyDataRate?.GracePeriod, limits.MaxRequestBodySize));
    }

    private static async Task<string> SendAsync(Uri address, string headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /health/live HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n"));
        var buffer = new byte[12];
        await stream.ReadExactlyAsync(buffer);
        return Encoding.ASCII.GetString(buffer);
    }

    private sealed class Bug : IOperationGate
    {
        public ValueTask<GraphQLError?> EnterAsync(GateVisit visit, CancellationToken cancellation) => throw new InvalidOperationException("secret");
    }
}

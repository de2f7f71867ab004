using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.RequestIds;

/// <summary>The name of a request (contract: REST conventions, section A.5).</summary>
public sealed class RequestIdTests : IAsyncLifetime
{
    private readonly ScopedLog log = new();
    private RunningServer? server;

    private RunningServer Server => server ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        server = await RunningServer.StartAsync("--RateLimiting:Enabled=true", "--RateLimiting:Tiers:Low:Anonymous=3");
        Server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        log.Dispose();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("0192d6a0-0000-7000-8000-000000000001")]
    [InlineData("A.b_c-9")]
    [InlineData("128")]
    public async Task A_sane_name_is_echoed_unchanged(string given)
    {
        var id = given == "128" ? new string('x', 128) : given;

        Assert.Equal(id, await NameAsync("/", id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("<script>")]
    [InlineData("a,b")]
    [InlineData("129")]
    [InlineData("10000")]
    public async Task Anything_else_is_replaced_by_a_new_uuid(string? given)
    {
        var id = given is "129" or "10000" ? new string('x', int.Parse(given, null)) : given;

        var first = await NameAsync("/", id);
        var second = await NameAsync("/", id);

        Assert.True(Guid.TryParseExact(first, "D", out _));
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/nothing")]
    [InlineData("GET", "/graphql?query={__typename}")]
    [InlineData("GET", "/graphql?query={")]
    [InlineData("GET", "/api/v1/nothing")]
    [InlineData("GET", "/api/v1/")]
    [InlineData("HEAD", "/api/v1/")]
    [InlineData("OPTIONS", "/api/v1/jobs")]
    [InlineData("TRACE", "/api/v1/jobs")]
    [InlineData("GET", "/health/live")]
    public async Task Every_answer_has_it(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("X-Request-Id", "mine");
        using var answer = await Server.Client.SendAsync(request);

        Assert.Equal("mine", answer.Headers.GetValues("X-Request-Id").Single());
    }

    [Fact]
    public async Task Refused_and_failed_requests_have_it_and_so_have_their_lines_in_the_log()
    {
        for (var i = 0; i < 4; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs"); // There is no database.
            request.Headers.Add("X-Request-Id", $"request-{i}");
            using var answer = await Server.Client.SendAsync(request);

            Assert.Equal(i < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.Equal($"request-{i}", answer.Headers.GetValues("X-Request-Id").Single());
            Assert.Equal("v1.0.0", answer.Headers.GetValues("X-API-Version").Single());
        }

        Assert.Equal(["request-0", "request-1", "request-2"], log.Ids.Distinct().Where(static id => id.StartsWith("request-", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task The_span_of_a_request_has_it()
    {
        var found = new TaskCompletionSource();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("http.request.id") is "the-name")
                {
                    found.TrySetResult();
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await NameAsync("/", "the-name");

        await found.Task.WaitAsync(Wait.Patience); // The span ends after the answer.
    }

    [Fact]
    public async Task A_name_with_a_line_break_is_no_name()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Server.Address.Host, Server.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: a\r\n b\r\nConnection: close\r\n\r\n"));

        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("a\r\n b", answer, StringComparison.Ordinal);
    }

    private async Task<string> NameAsync(string path, string? id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (id is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Request-Id", id);
        }

        using var answer = await Server.Client.SendAsync(request);
        return answer.Headers.GetValues("X-Request-Id").Single();
    }
}

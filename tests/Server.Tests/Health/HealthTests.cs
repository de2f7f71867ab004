using System.Net;

namespace PyDotOrg.Graph.Server.Tests.Health;

public sealed class HealthTests
{
    private static readonly string[] Ready = ["/health", "/health/ready", "/api/health", "/health/"];

    [Fact]
    public async Task A_prepared_database_is_healthy_everywhere()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        foreach (var path in Ready)
        {
            Assert.Equal((path, HttpStatusCode.OK, """{"status":"healthy","database":true}"""), await AskAsync(server, path));
        }

        Assert.Equal(("/health/live", HttpStatusCode.OK, """{"status":"healthy"}"""), await AskAsync(server, "/health/live"));
    }

    [Fact]
    public async Task Without_its_tables_the_server_lives_but_is_not_ready()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in Ready)
        {
            Assert.Equal(
                (path, HttpStatusCode.ServiceUnavailable, """{"status":"unhealthy","database":false}"""),
                await AskAsync(server, path));
        }

        Assert.Equal(("/health/live", HttpStatusCode.OK, """{"status":"healthy"}"""), await AskAsync(server, "/health/live"));
    }

    [Fact]
    public async Task The_answer_is_json_that_nobody_keeps()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            var answer = await server.NavigateAsync("/health", method);

            Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.Equal(36, answer.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.NavigateAsync("/health", HttpMethod.Post);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    private static async Task<(string Path, HttpStatusCode Status, string Body)> AskAsync(RunningServer server, string path)
    {
        var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative));
        return (path, answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

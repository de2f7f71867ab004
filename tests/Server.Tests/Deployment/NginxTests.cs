using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Server.Tests.Deployment;

/// <summary>Clients reach two servers through the example of a proxy.</summary>
public sealed class NginxTests(ProxiedServers site) : IClassFixture<ProxiedServers>
{
    private const string Nginx = "nginx";

    [ToolFact(Nginx)]
    public async Task A_request_keeps_its_name_and_its_sender()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://localhost:{site.Proxy.Secure}/api/v1/jobs?token=hunter2");
        request.Headers.Add("X-Request-Id", "through-the-proxy");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7"); // Anybody can say so.
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, "through-the-proxy"), (answer.StatusCode, answer.Headers.GetValues("X-Request-Id").Single()));
        Assert.Equal("127.0.0.2", await site.ClientOfAsync("/api/v1/jobs"));
        var text = Assert.Single(site.Proxy.Lines, static line => line.Contains("through-the-proxy", StringComparison.Ordinal));
        var line = JsonElement.Parse(text);
        Assert.Equal(
            ("through-the-proxy", "127.0.0.2", "/api/v1/jobs", 200, "pydotorg; fwd=uri-miss; stored"),
            (line.GetProperty("request_id").GetString(), line.GetProperty("client").GetString(), line.GetProperty("path").GetString(), line.GetProperty("status").GetInt32(), line.GetProperty("cache").GetString()));
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    [ToolFact(Nginx)]
    public async Task Both_servers_are_asked_and_names_are_made_where_there_are_none()
    {
        for (var i = 0; i < 4; i++)
        {
            using var answer = await site.Client.GetAsync(new Uri($"https://localhost:{site.Proxy.Secure}/health/live"));
            Assert.Matches("^[0-9a-f]{32}$", answer.Headers.GetValues("X-Request-Id").Single());
        }

        Assert.Equal(
            site.Servers.Select(static server => server.Address.Authority).Order(),
            site.Proxy.Lines.Select(static line => JsonElement.Parse(line).GetProperty("server").GetString()).Distinct().Order());
    }

    [ToolFact(Nginx)]
    public async Task Sockets_go_through_and_plain_requests_are_sent_to_where_they_are_safe()
    {
        using var redirect = await site.Client.GetAsync(new Uri($"http://localhost:{site.Proxy.Plain}/api/v1/jobs"));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.RemoteCertificateValidationCallback = (_, certificate, _, _) => site.IsProxy(certificate);
        await socket.ConnectAsync(new Uri($"wss://localhost:{site.Proxy.Secure}/graphql"), CancellationToken.None);
        await socket.SendAsync("{\"type\":\"connection_init\"}"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);

        Assert.Equal((HttpStatusCode.MovedPermanently, "https://localhost/api/v1/jobs"), (redirect.StatusCode, redirect.Headers.Location?.ToString()));
        Assert.Equal("{\"type\":\"connection_ack\"}", Encoding.UTF8.GetString(buffer, 0, received.Count));
        Assert.Equal((0, ""), await site.Proxy.TestAsync());
    }
}

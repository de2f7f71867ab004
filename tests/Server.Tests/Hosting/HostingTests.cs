using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.Graph.Server.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task The_server_does_not_say_what_it_is()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.False((await server.NavigateAsync("/")).Headers.Contains("Server"));
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Long", new string('x', 40_000));

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, (await server.Client.SendAsync(request)).StatusCode);
    }

    /// <summary>The time that a body is given to gather speed is cut short; Kestrel looks once a second.</summary>
    [Fact]
    public async Task Who_sends_a_body_byte_by_byte_is_cut_off_while_others_are_served()
    {
        await using var server = await RunningServer.StartAsync(static builder => builder.Services.PostConfigure<KestrelServerOptions>(
            static kestrel => kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(kestrel.Limits.MinRequestBodyDataRate!.BytesPerSecond, TimeSpan.FromSeconds(1.1))));
        using var slow = new TcpClient();
        await slow.ConnectAsync(server.Address.Host, server.Address.Port);
        var (answer, served) = await DawdleAsync(slow.GetStream(), server.Client);

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.True(served > 0);
    }

    /// <summary>The answer to a body that never ends, and how often others were served meanwhile.</summary>
    private static async Task<(string Answer, int Served)> DawdleAsync(NetworkStream stream, HttpClient others)
    {
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n"u8.ToArray());
        var answer = ReadAsync(stream);
        var served = 0;
        while (!answer.IsCompleted)
        {
            using var other = await others.GetAsync(new Uri("/health/live", UriKind.Relative));
            served += other.IsSuccessStatusCode ? 1 : -1000;
            await TrySendAsync(stream);
        }

        return (await answer, served);
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Sends a byte, after a while.</summary>
    private static async Task TrySendAsync(NetworkStream stream)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(50));
        try
        {
            await stream.WriteAsync(" "u8.ToArray());
        }
        catch (IOException)
        {
            // The server has closed it.
        }
    }

    [Fact]
    public async Task A_test_host_of_the_framework_can_carry_the_server()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-host-");
        await using (var factory = new Factory(folder.FullName))
        {
            using var client = factory.CreateClient();

            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode);
        }

        folder.Delete(recursive: true);
    }

    private sealed class Factory(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseSetting("ConnectionStrings:Database", $"Data Source={Path.Combine(folder, "test.db")}")
            .UseSetting("Database:Seed", "false");
    }
}

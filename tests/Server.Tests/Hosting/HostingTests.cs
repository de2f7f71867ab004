using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

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

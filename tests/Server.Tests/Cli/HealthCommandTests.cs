using Microsoft.Extensions.Configuration;
using PyDotOrg.Graph.Server.Cli;

namespace PyDotOrg.Graph.Server.Tests.Cli;

public sealed class HealthCommandTests
{
    [Fact]
    public async Task A_server_is_ready_or_not_or_not_there()
    {
        await using var prepared = await RunningServer.StartPreparedAsync("--Database:Seed=false");
        await using var unprepared = await RunningServer.StartAsync();

        Assert.Equal(
            new Invocation(0, $"{prepared.Address}health/ready answers: ready.\n", ""),
            await Invocation.OfAsync(["health", $"--Urls={prepared.Address}"]));
        Assert.Equal(
            new Invocation(1, "", $"{unprepared.Address}health/ready is not ready: the server answers 503.\n"),
            await Invocation.OfAsync(["health", unprepared.Address.ToString()]));
        Assert.Equal(
            new Invocation(1, "", "http://127.0.0.1:1/health/ready is not ready: Connection refused (127.0.0.1:1)\n"),
            await Invocation.OfAsync(["health", "http://127.0.0.1:1"]));
        Assert.Equal(new Invocation(2, "", "\"here\" is no address such as http://localhost:8000.\n"), await Invocation.OfAsync(["health", "here"]));
    }

    [Theory]
    [InlineData(null, null, "http://localhost:8000")]
    [InlineData("http://0.0.0.0:81;https://b", null, "http://localhost:81")]
    [InlineData("http://*:82", "83", "http://localhost:82")]
    [InlineData("http://[::]:84", null, "http://localhost:84")]
    [InlineData("http://10.0.0.1:85", null, "http://10.0.0.1:85")]
    [InlineData(null, "86;87", "http://localhost:86")]
    public void The_address_is_that_of_the_configuration(string? addresses, string? ports, string expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("urls", addresses), new("http_ports", ports)]).Build();

        Assert.Equal(expected, OwnAddress.Find(configuration));
    }
}

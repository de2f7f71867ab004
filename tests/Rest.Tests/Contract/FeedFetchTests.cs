namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Reading other sites' feeds (contract rest-v1, section 7.9); what comes of it is tested with the mutation.</summary>
public sealed class FeedFetchTests
{
    private const string Feed = """{"name": "F", "website_url": "https://f.example/", "feed_url": "http://127.0.0.1:1/rss"}""";

    [Theory]
    [InlineData("false", 503, """{"detail":"This server does not read feeds.","status_code":503,"extra":{}}""")]
    [InlineData("true", 200, """{"entries_processed":0}""")]
    public async Task A_feed_is_read_where_that_is_switched_on(string isOn, int status, string body)
    {
        await using var server = await WritingServer.StartAsync(builder => builder.Configuration["Feeds:Fetching"] = isOn);
        var path = $"/feeds/{await server.CreateAsync(Sender.Staff, "/feeds", Feed)}/fetch";

        var answer = await server.SendAsync(Sender.Staff, "POST", path);

        Assert.Equal((status, body), (answer.Status, answer.Body));
        Assert.Equal(403, (await server.SendAsync(Sender.Other, "POST", path)).Status);
    }
}

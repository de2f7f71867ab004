using System.Net;
using System.Text;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Subscriptions over plain HTTP.</summary>
public sealed class EventStreamTests
{
    private const string Counted = """{"query":"subscription { counted(to: 2) }"}""";

    [Theory]
    [InlineData(null, "text/event-stream; charset=utf-8", "event: next\ndata: {\"data\":{\"counted\":1}}\n\nevent: next\ndata: {\"data\":{\"counted\":2}}\n\nevent: complete\n\n")]
    [InlineData("text/event-stream", "text/event-stream; charset=utf-8", "event: next\ndata: {\"data\":{\"counted\":1}}\n\nevent: next\ndata: {\"data\":{\"counted\":2}}\n\nevent: complete\n\n")]
    [InlineData("application/jsonl", "application/jsonl; charset=utf-8", "{\"data\":{\"counted\":1}}\n{\"data\":{\"counted\":2}}\n")]
    public async Task A_subscription_is_answered_in_a_format_for_several_results(string? accept, string contentType, string expected)
    {
        await using var host = await SubscriptionHost.StartAsync();

        using var answer = await PostAsync(host, Counted, accept);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json", Counted)]
    [InlineData("application/graphql-response+json", Counted)]
    [InlineData("application/jsonl", """{"query":"{ ping }"}""")]
    public async Task A_client_that_takes_no_fitting_format_gets_406_without_a_body(string accept, string body)
    {
        await using var host = await SubscriptionHost.StartAsync();

        using var answer = await PostAsync(host, body, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("""{"query":"{ }"}""", "{\"errors\":[{\"message\":\"Expected a `Name`-token, but found a `RightBrace`-token.\",\"locations\":[{\"line\":1,\"column\":3}],\"extensions\":{\"code\":\"HC0011\"}}]}")]
    [InlineData("""{"query":"subscription { secret { name } }"}""", "{\"errors\":[{\"message\":\"The current user is not authorized to access this resource.\",\"locations\":[{\"line\":1,\"column\":16}],\"path\":[\"secret\"],\"extensions\":{\"code\":\"AUTH_NOT_AUTHENTICATED\"}}]}")]
    [InlineData("""{"query":"{ ping }"}""", "{\"data\":{\"ping\":\"pong\"}}")]
    public async Task What_cannot_begin_is_told_in_an_event(string body, string expected)
    {
        await using var host = await SubscriptionHost.StartAsync();

        using var answer = await PostAsync(host, body, "text/event-stream");

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal($"event: next\ndata: {expected}\n\nevent: complete\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_browsers_EventSource_subscribes_by_GET_and_hears_the_end()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{counted(to:1)}");
        request.Headers.Add("Accept", "text/event-stream");

        using var answer = await client.SendAsync(request);

        Assert.Equal(
            "event: next\ndata: {\"data\":{\"counted\":1}}\n\nevent: complete\ndata:\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_silent_stream_gives_signs_of_life_and_ends_with_its_client()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var answer = await PostAsync(host, """{"query":"subscription { itemAdded { number } }"}""", null, HttpCompletionOption.ResponseHeadersRead);
        var stream = await answer.Content.ReadAsStreamAsync();
        await host.WhenTimerRunsAsync();
        host.Time.Advance(TimeSpan.FromSeconds(12));
        Assert.Equal(":\n\n", await ReadAsync(stream));
        await host.AddAsync(5);
        Assert.Equal("event: next\ndata: {\"data\":{\"itemAdded\":{\"number\":5}}}\n\n", await ReadAsync(stream));

        answer.Dispose();
        await host.WhenListeningAsync(0);
    }

    [Fact]
    public async Task A_host_that_stops_breaks_the_stream_off_so_that_the_client_comes_back()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var answer = await PostAsync(host, """{"query":"subscription { itemAdded { number } }"}""", null, HttpCompletionOption.ResponseHeadersRead);

        await host.StopAsync();

        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(
        SubscriptionHost host, string body, string? accept, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        var client = new HttpClient { BaseAddress = host.Address };
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await client.SendAsync(request, completion);
    }

    private static async Task<string> ReadAsync(Stream stream)
    {
        var buffer = new byte[1000];
        return Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer));
    }
}

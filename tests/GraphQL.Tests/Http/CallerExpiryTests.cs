using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Http.Sockets;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>What lasts ends with the proof of who the caller is.</summary>
public sealed class CallerExpiryTests
{
    private const string Subscription = "subscription { itemAdded { number } }";

    private static readonly DateTimeOffset End = new ManualTime().GetUtcNow() + TimeSpan.FromHours(1);

    [Fact]
    public async Task A_stream_says_why_it_ends()
    {
        await using var host = await SubscriptionHost.StartAsync(static builder => builder.AddHttpRequestInterceptor<Named>());
        using var answer = await PostAsync(host);
        await host.WhenListeningAsync();
        host.Time.Advance(TimeSpan.FromMinutes(59));
        await host.AddAsync(1);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("event: next", await NextAsync(reader));
        Assert.Equal("""data: {"data":{"itemAdded":{"number":1}}}""", await NextAsync(reader));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("event: next", await NextAsync(reader));
        Assert.Equal(
            """data: {"errors":[{"message":"The credentials of the request have expired.","extensions":{"code":"AUTH_EXPIRED"}}]}""",
            await NextAsync(reader));
        Assert.Equal("event: complete", await NextAsync(reader));
        Assert.Null(await NextAsync(reader));
    }

    [Theory]
    [InlineData("graphql-transport-ws")]
    [InlineData("graphql-ws")]
    public async Task A_connection_is_closed(string protocol)
    {
        await using var host = await SubscriptionHost.StartAsync(static builder => builder
            .AddSocketSessionInterceptor<Doorkeeper>()
            .ModifySocketOptions(static options => options.KeepAliveInterval = null));
        using var socket = await host.OpenAsync(protocol);
        host.Time.Advance(TimeSpan.FromMinutes(59));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("4403 The credentials of the request have expired.", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Streams_beyond_the_limit_are_refused_until_one_ends()
    {
        await using var host = await SubscriptionHost.StartAsync(static builder => builder
            .ModifyEventStreamOptions(static options => options.MaxStreams = 1));
        var first = await PostAsync(host);
        using var second = await PostAsync(host);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.Equal(
            "event: next\ndata: {\"errors\":[{\"message\":\"The server runs 1 subscriptions already, which is the most that it may.\","
            + "\"extensions\":{\"code\":\"SUBSCRIPTION_LIMIT\"}}]}\n\nevent: complete\n\n",
            await second.Content.ReadAsStringAsync());
        first.Dispose();
        await host.WhenListeningAsync(0);
        HttpResponseMessage third;
        do
        {
            third = await PostAsync(host);
        }
        while (third.StatusCode != HttpStatusCode.OK);
        third.Dispose();
    }

    [Fact]
    public void The_earliest_end_counts()
    {
        Assert.Equal(End, CallerExpiry.EndOf(Context(End, End.AddHours(1))));
        Assert.Equal(End, CallerExpiry.EndOf(Context(End.AddHours(1), End)));
        Assert.Equal(End, CallerExpiry.EndOf(Context(null, End)));
        Assert.Null(CallerExpiry.EndOf(Context(null, null)));
    }

    [Theory]
    [InlineData("x", 1970)]
    [InlineData("-5", 1970)]
    [InlineData("NaN", 1970)]
    [InlineData("1e300", null)]
    public void A_claim_that_cannot_be_read_has_expired(string claim, int? year)
    {
        var http = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("exp", claim)], "test")) };
        Assert.Equal(year, CallerExpiry.EndOf(http)?.Year);
    }

    [Fact]
    public void Whoever_is_nobody_does_not_expire() => Assert.Null(CallerExpiry.EndOf(
        new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("exp", "1")])) }));

    [Fact]
    public async Task An_end_that_is_years_away_is_waited_for()
    {
        var time = new ManualTime();
        var ends = 0;
        await using (CallerExpiry.Start(Context(End.AddYears(50), null), time, () => ends++))
        {
            for (var day = 0; day < 10; day++)
            {
                time.Advance(TimeSpan.FromDays(1));
            }

            Assert.Equal((0, 1), (ends, time.Waiting));
        }
    }

    private static DefaultHttpContext Context(DateTimeOffset? claim, DateTimeOffset? ticket)
    {
        var http = new DefaultHttpContext { User = User(claim) };
        http.Features.Set<IAuthenticateResultFeature>(new Ticket
        {
            AuthenticateResult = AuthenticateResult.Success(
                new AuthenticationTicket(http.User, new AuthenticationProperties { ExpiresUtc = ticket }, "test")),
        });
        return http;
    }

    private static ClaimsPrincipal User(DateTimeOffset? end) => new(new ClaimsIdentity(
        end is { } at ? [new Claim("exp", at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))] : [], "test"));

    private static async Task<HttpResponseMessage> PostAsync(SubscriptionHost host)
    {
        var client = new HttpClient { BaseAddress = host.Address };
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":"{{Subscription}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<string?> NextAsync(StreamReader reader)
    {
        string? line;
        do
        {
            line = await reader.ReadLineAsync();
        }
        while (line is "" or ":");
        return line;
    }

    private sealed class Ticket : IAuthenticateResultFeature
    {
        public AuthenticateResult? AuthenticateResult { get; set; }
    }

    private sealed class Named : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            context.User = User(End);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Doorkeeper : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, OperationMessagePayload connectionInitMessage, CancellationToken cancellationToken)
        {
            session.HttpContext.User = User(End);
            return new(ConnectionStatus.Accept());
        }
    }
}

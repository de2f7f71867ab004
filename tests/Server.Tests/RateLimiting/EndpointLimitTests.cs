using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Server.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>Addresses that are no operations and say themselves what they count as.</summary>
public sealed class EndpointLimitTests
{
    [Fact]
    public async Task An_endpoint_is_counted_as_its_metadata_says_and_nothing_runs_behind_the_limit()
    {
        var runs = 0;
        var builder = WebApplication.CreateSlimBuilder(["--Urls=http://127.0.0.1:0", "--RateLimiting:Tiers:Critical:Anonymous=2"]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddRateLimiting();
        await using var app = builder.Build();
        app.UseRouting();
        app.UseRateLimits();
        app.Map("/api/auth/oauth/github", (HttpContext _) => Results.Ok(++runs))
            .WithMetadata(new RateLimitAttribute(RateLimitTier.Critical, RateLimitGroup.Authentication));
        app.Map("/api/free", static (HttpContext _) => Results.Ok());
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var statuses = new List<int>();
        foreach (var method in new[] { "GET", "OPTIONS", "POST", "GET", "OPTIONS" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), "/api/auth/oauth/github");
            using var answer = await client.SendAsync(request);
            statuses.Add((int)answer.StatusCode);
            Assert.Equal(method == "OPTIONS" ? "" : "2", answer.Header("RateLimit-Limit"));
        }

        using var free = await client.GetAsync(new Uri("/api/free", UriKind.Relative));

        Assert.Equal([200, 200, 200, 429, 200], statuses);
        Assert.Equal((4, ""), (runs, free.Limits()));
    }
}

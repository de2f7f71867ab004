using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.Graph.Server.Tests.Authentication;

/// <summary>Requests without a credential cost nothing of what finds out who calls.</summary>
public sealed class WithoutCredentialTests
{
    [Fact]
    public async Task Nobody_is_asked_who_calls_when_a_request_says_nothing_about_it()
    {
        var asked = new Asked();
        await using var server = await RunningServer.StartPreparedAsync(builder => builder.Services.AddSingleton<IAuthenticationService>(asked), "--Database:Seed=false");
        foreach (var path in new[] { "/", "/api/v1/os", "/api/nothing", "/graphql?query={__typename}", "/health/live" })
        {
            await server.Client.GetAsync(path);
        }

        Assert.Equal(0, asked.Count);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/os") { Headers = { { "X-API-Key", "none" } } };
        await server.Client.SendAsync(request);
        Assert.Equal(1, asked.Count);
    }

    private sealed class Asked : IAuthenticationService
    {
        private int count;

        public int Count => count;

        public Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
        {
            Interlocked.Increment(ref count);
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        public Task ChallengeAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task ForbidAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task SignInAsync(HttpContext context, string? scheme, ClaimsPrincipal principal, AuthenticationProperties? properties) => Task.CompletedTask;

        public Task SignOutAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) => Task.CompletedTask;
    }
}

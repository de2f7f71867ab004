using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>A server that limits its callers, and whose time stands still. Headers sign callers in.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private const string User = "Test-User";
    private const string Role = "Test-Role";

    private readonly RunningServer server;

    private LimitedServer(RunningServer server, ManualTime time) => (this.server, Time) = (server, time);

    public ManualTime Time { get; }

    public HttpClient Client => server.Client;

    public Uri Address => server.Address;

    public IServiceProvider Services => server.Services;

    /// <summary>A server without rows.</summary>
    public static Task<LimitedServer> StartAsync(params string[] settings) => StartAsync(static _ => { }, settings);

    /// <summary>A server without rows and with further services.</summary>
    public static async Task<LimitedServer> StartAsync(Action<WebApplicationBuilder> change, params string[] settings)
    {
        var time = new ManualTime();
        var server = await RunningServer.StartPreparedAsync(
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IStartupFilter, SignIn>();
                change(builder);
            },
            ["--RateLimiting:Enabled=true", "--Database:Seed=false", .. settings]);
        return new LimitedServer(server, time);
    }

    /// <summary>The answer to a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The address.</param>
    /// <param name="json">The body; null for none.</param>
    /// <param name="headers">Further headers.</param>
    public async Task<HttpResponseMessage> SendAsync(string method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The answer to a GraphQL operation.</summary>
    public Task<HttpResponseMessage> AskAsync(string query, params (string Name, string Value)[] headers) =>
        SendAsync("POST", "/graphql", $$"""{"query":"{{query}}"}""", headers);

    /// <summary>The headers of a member or of staff.</summary>
    public static (string Name, string Value)[] SignedIn(int account, string role = "") => [(User, $"00000000-0000-4000-8000-{account:D12}"), (Role, role)];

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Believes the headers, as only a test may.</summary>
    private sealed class SignIn : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(static (http, goOn) =>
            {
                if (http.Request.Headers[User] is [{ } id])
                {
                    var claims = new[] { new Claim("sub", id), new Claim(ClaimTypes.Role, $"{http.Request.Headers[Role]}") };
                    http.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "Test"));
                }

                return goOn(http);
            });
            next(app);
        };
    }
}

using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Testing.Fixture;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The compatibility fixture behind real Kestrel on a free port.</summary>
public class FixtureHost : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Limits.MaxRequestBodySize = 1024 * 1024);
        builder.Services.AddAuthorization();
        Configure(builder.Services.AddFixture().AddType(typeof(WireQueries)).AddMutationType().AddType(typeof(WireMutations)));
        _app = builder.Build();
        _app.MapGraphQL();
        _app.MapGraphQLPersistedOperations();
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync(); // Made before any test runs.
    }

    /// <summary>Sends a query and gives the whole answer as text.</summary>
    public async Task<string> AskAsync(string json, string? accept = null, string path = "/graphql") =>
        await (await SendAsync(MessageTo(path, Encoding.UTF8.GetBytes(json)), accept)).Content.ReadAsStringAsync();

    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), accept);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? accept = null, string contentType = "application/json")
    {
        return SendAsync(MessageTo("/graphql", body, contentType), accept);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request);
    }

    /// <summary>What the host allows beyond the usual.</summary>
    protected virtual void Configure(IRequestExecutorBuilder builder)
    {
    }

    private static HttpRequestMessage MessageTo(string path, byte[] body, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return request;
    }
}

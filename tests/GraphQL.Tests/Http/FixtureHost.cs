using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Testing.Fixture;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The compatibility fixture behind real Kestrel on a free port.</summary>
public sealed class FixtureHost : IAsyncLifetime
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
        builder.Services.AddFixture().AddMutationType().AddType(typeof(FixtureMutations));
        _app = builder.Build();
        _app.MapGraphQL();
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync(); // Made before any test runs.
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), accept);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? accept = null, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request);
    }
}

/// <summary>Something that a GET must not run.</summary>
[MutationType]
public static class FixtureMutations
{
    /// <summary>Gives a text back.</summary>
    /// <param name="text">The text.</param>
    public static string Write(string text) => text;
}

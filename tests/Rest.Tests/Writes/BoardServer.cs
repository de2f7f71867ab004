using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>The facade of the board on a real port. The header <c>Test-User</c> signs somebody in.</summary>
public sealed class BoardServer : IAsyncLifetime
{
    private WriteClient? client;
    private WebApplication? app;

    internal Uri Origin => new(App.Urls.Single());

    internal IRequestExecutor Executor => App.Services.GetRequiredService<IRequestExecutor>();

    /// <summary>What the last mutation was given.</summary>
    internal object? Arrived => App.Services.GetRequiredService<Board.Inbox>().Last;

    private WriteClient Client => client ?? throw new InvalidOperationException("The server has not been started.");

    private WebApplication App => app ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<Board.Inbox>();
        builder.Services.AddAuthorization();
        builder.Services.AddGraphQLServer()
            .AddType(typeof(Board.Queries))
            .AddType(typeof(Board.Mutations))
            .AddGlobalObjectIdentification()
            .AddMutationConventions()
            .AddAuthorization();
        app = builder.Build();
        app.Use((http, next) =>
        {
            if (http.Request.Headers["Test-User"] is [{ } name])
            {
                http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, $"{http.Request.Headers["Test-Role"]}")], "Test"));
            }

            return next(http);
        });
        app.UseRouting();
        app.MapRest(new Dialect(Executor, BoardDocuments.Enums, BoardDocuments.Files, new RestOptions { PublicOrigin = "https://python.example" }));
        await app.StartAsync();
        client = new WriteClient(Origin);
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>The answer to a request with a JSON body; <c>{post}</c> in the path is the post that exists.</summary>
    internal Task<WriteAnswer> SendAsync(string method, string path, string? json = null, params (string Name, string Value)[] headers) =>
        Client.SendAsync(method, Fill(path), json, headers);

    /// <summary>The answer to a request.</summary>
    internal Task<WriteAnswer> SendAsync(string method, string path, HttpContent content, params (string Name, string Value)[] headers) =>
        Client.SendAsync(method, Fill(path), content, headers);

    private static string Fill(string path) => path.Replace("{post}", $"{Board.PostId}", StringComparison.Ordinal);
}

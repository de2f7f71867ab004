using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Server.Tests;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>A server with the initial data for tests that write. Headers sign the senders in.</summary>
public sealed class WritingServer : IAsyncLifetime, IAsyncDisposable
{
    private const string User = "Test-User";
    private const string Role = "Test-Role";

    private readonly Dictionary<Sender, Guid> ids = [];
    private RunningServer? running;
    private WriteClient? client;

    private WriteClient Client => client ?? throw new InvalidOperationException("The server has not been started.");

    private RunningServer Running => running ?? throw new InvalidOperationException("The server has not been started.");

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    internal string Origin => Running.Address.GetLeftPart(UriPartial.Authority);

    public Task InitializeAsync() => InitializeAsync(static _ => { });

    /// <summary>A server of a test's own.</summary>
    /// <param name="change">Registers services that the composition then leaves alone.</param>
    internal static async Task<WritingServer> StartAsync(Action<WebApplicationBuilder> change)
    {
        var server = new WritingServer();
        await server.InitializeAsync(change);
        return server;
    }

    private async Task InitializeAsync(Action<WebApplicationBuilder> change)
    {
        running = await RunningServer.StartPreparedAsync(builder =>
        {
            builder.Services.AddSingleton<IStartupFilter, SignIn>();
            change(builder);
        });
        client = new WriteClient(running.Address);
        await using var db = await running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        var users = await db.Users.OrderBy(static user => user.Username).Select(static user => user.Id).Take(4).ToListAsync();
        foreach (var (sender, id) in new[] { Sender.Owner, Sender.Other, Sender.Staff, Sender.Superuser }.Zip(users))
        {
            ids[sender] = id;
        }
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (running is not null)
        {
            await running.DisposeAsync();
        }
    }

    /// <summary>The id of a sender's account.</summary>
    internal Guid IdOf(Sender sender) => ids[sender];

    /// <summary>The answer to a request below <c>/api/v1</c>, or to one with its whole path.</summary>
    internal Task<WriteAnswer> SendAsync(Sender sender, string method, string path, string? json = null, string? ifMatch = null) =>
        Client.SendAsync(method, path.StartsWith("/api/", StringComparison.Ordinal) || path == "/graphql" ? path : $"/api/v1{path}", json, [.. HeadersOf(sender), .. ifMatch is null ? [] : new[] { ("If-Match", ifMatch) }]);

    /// <summary>Reads from the database.</summary>
    internal async Task<T> ReadAsync<T>(Func<PyDotOrgDbContext, Task<T>> read)
    {
        await using var db = await Running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>The answer to a form.</summary>
    internal async Task<WriteAnswer> PostFormAsync(Sender sender, string path, HttpContent form) => await Client.SendAsync("POST", path, form, HeadersOf(sender));

    /// <summary>The id of a new row.</summary>
    internal async Task<string> CreateAsync(Sender sender, string path, string json)
    {
        var answer = await SendAsync(sender, "POST", path, json);
        return answer.Status == 201 ? answer.Json["id"]!.ToString() : throw new InvalidOperationException(answer.Body);
    }

    /// <summary>The statuses of a request when nobody, the owner, another member and staff send it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The address; <c>&lt;names&gt;</c> in it and in the body stand for rows that are made for each sender.</param>
    /// <param name="json">The body.</param>
    /// <param name="make">Makes a row, and gives its id.</param>
    internal async Task<string> StatusesAsync(string method, string path, string? json, Func<string, Task<string>> make)
    {
        var found = new List<int>();
        foreach (var sender in new[] { Sender.Anonymous, Sender.Owner, Sender.Other, Sender.Staff })
        {
            var body = json is null ? null : await FillAsync(json, make);
            found.Add((await SendAsync(sender, method, await FillAsync(path, make), body)).Status);
        }

        return string.Join(' ', found);
    }

    /// <summary>A text with new rows in the place of <c>&lt;names&gt;</c>; a <c>&lt;slug&gt;</c> is one that no row has.</summary>
    internal static async Task<string> FillAsync(string text, Func<string, Task<string>> make)
    {
        while (text.IndexOf('<', StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = text.IndexOf('>', start);
            var name = text[(start + 1)..end];
            text = text[..start] + (name == "slug" ? $"s{Guid.NewGuid():N}" : await make(name)) + text[(end + 1)..];
        }

        return text;
    }

    private IEnumerable<(string, string)> HeadersOf(Sender sender) => sender == Sender.Anonymous
        ? []
        : [(User, $"{ids[sender]}"), (Role, sender is Sender.Staff or Sender.Superuser ? $"{sender}".ToUpperInvariant() : "")];

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

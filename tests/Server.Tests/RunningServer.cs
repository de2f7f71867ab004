using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Server.Settings;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Server.Tests;

/// <summary>The whole server in this process: real Kestrel on a free port, a database of its own.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    /// <summary>Signs the tokens of all servers of the tests.</summary>
    public const string SigningKey = "a secret of the tests, which has 32 bytes or more";

    /// <summary>What servers serve whose settings leave the engine alone; the first of them makes it.</summary>
    private static GraphQLSchema? commonSchema;

    private readonly WebApplication app;
    private readonly string folder;
    private TestDatabase? database;

    private RunningServer(WebApplication app, string folder)
    {
        this.app = app;
        this.folder = folder;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Follows no redirects.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="settings">Such as <c>--GraphQL:Explorer=false</c>.</param>
    public static Task<RunningServer> StartAsync(params string[] settings) => StartAsync(static _ => { }, settings);

    /// <param name="change">Registers services that the composition then leaves alone.</param>
    /// <param name="settings">Such as <c>--GraphQL:Explorer=false</c>.</param>
    public static async Task<RunningServer> StartAsync(Action<WebApplicationBuilder> change, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-server-").FullName;
        var configured = ServerBuilder.Create(
        [
            "--Urls=http://127.0.0.1:0",
            $"--ConnectionStrings:Database=Data Source={Path.Combine(folder, "test.db")}",
            $"--Auth:Jwt:SigningKey={SigningKey}",
            "--Logging:LogLevel:Default=Warning",
            "--RateLimiting:Enabled=false", // Tests ask more than anybody may; those of the limits switch them on.
            "--Mail:Sending=false", // Tests look at what waits; those of the mails switch it on.
            .. settings,
        ]);
        var builder = configured.Builder ?? throw new ArgumentException(string.Join('\n', configured.Problems), nameof(settings));
        change(builder);
        var isCommon = !Array.Exists(settings, static setting => setting.StartsWith("--GraphQL:", StringComparison.Ordinal))
            && !builder.Services.Any(static service => service.ServiceType == typeof(IRequestExecutor)); // The test adds to the engine.
        if (isCommon && commonSchema is not null)
        {
            builder.Services.AddSingleton(commonSchema);
        }

        var app = Program.Composition.Build(builder);
        Program.Composition.Map(app);
        await app.StartAsync();
        commonSchema ??= isCommon ? app.Services.GetRequiredService<GraphQLSchema>() : null;
        return new RunningServer(app, folder);
    }

    /// <summary>
    /// With tables, and the initial data unless <c>--Database:Seed=false</c> is given: on the database that the settings name, else
    /// on one of its own.
    /// </summary>
    public static Task<RunningServer> StartPreparedAsync(params string[] settings) => StartPreparedAsync(static _ => { }, settings);

    /// <summary>The same with services that the composition then leaves alone.</summary>
    public static Task<RunningServer> StartPreparedAsync(Action<WebApplicationBuilder> change, params string[] settings) =>
        settings.Any(static setting => setting.StartsWith("--ConnectionStrings:Database=", StringComparison.Ordinal))
            ? StartOnGivenAsync(change, settings)
            : StartOnOwnAsync(change, settings);

    /// <summary>The answer to a GET with the headers of a browser's navigation.</summary>
    public Task<HttpResponseMessage> NavigateAsync(string path, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(); // Waits for what works by itself; disposal does not.
        await app.DisposeAsync();
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<RunningServer> StartOnGivenAsync(Action<WebApplicationBuilder> change, string[] settings)
    {
        var server = await StartAsync(change, settings);
        var report = await server.Services.GetRequiredService<DatabasePreparation>().PrepareAsync();
        return report.Succeeded ? server : throw new InvalidOperationException(report.Line);
    }

    /// <summary>A copy of a prepared database costs less than the preparation of a new one.</summary>
    private static async Task<RunningServer> StartOnOwnAsync(Action<WebApplicationBuilder> change, string[] settings)
    {
        var content = settings.Contains("--Database:Seed=false") ? DatabaseContent.Tables : DatabaseContent.InitialData;
        var database = await TestDatabase.CreateAsync(ServedDatabase.Provider, content);
        var server = await StartOnGivenAsync(change, [.. database.Arguments, .. settings]);
        server.database = database;
        return server;
    }
}

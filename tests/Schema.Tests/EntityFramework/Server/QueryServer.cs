using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Announcements;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Accounts;
using PyDotOrg.Graph.Schema.EntityFramework;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

/// <summary>A GraphQL server over a database of one test's own.</summary>
public sealed class QueryServer : IAsyncDisposable
{
    /// <summary>A schema has nothing of its server, and all that it has compiled so far is there for the next one.</summary>
    private static readonly ConcurrentDictionary<Func<IServiceCollection, IRequestExecutorBuilder>, GraphQLSchema> Schemas = [];

    private readonly ServiceProvider _services;

    private QueryServer(TestDatabase database, Func<IServiceCollection, IRequestExecutorBuilder> addSchema, Action<IServiceCollection>? add = null)
    {
        Database = database;
        var services = new ServiceCollection();
        services.AddSingleton(database.Connections);
        services.AddSingleton(database.Services.GetRequiredService<FullTextIndex>());
        services.AddSingleton(database.Services.GetRequiredService<AnnouncementLog>());
        services.AddSingleton(database.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<PyDotOrgDbContext>>());
        services.AddScoped(_ => database.CreateContext());
        services.AddSingleton(new ReleaseList(database));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Auth:Jwt:SigningKey", new string('k', 32))]).Build());
        services.AddAccounts(keyFolder: string.Empty, isPublic: true);
        services.AddSingleton<ISessionCookie>(Cookie);
        add?.Invoke(services);
        addSchema(services).ModifyRequestOptions(options => options.IncludeExceptionDetails = true);
        if (Schemas.TryGetValue(addSchema, out var schema))
        {
            services.AddSingleton(schema);
        }

        _services = services.BuildServiceProvider();
        Schemas.TryAdd(addSchema, _services.GetRequiredService<GraphQLSchema>());
        Executor = _services.GetRequiredService<IRequestExecutor>();
    }

    /// <summary>What the browser keeps of its session.</summary>
    internal CookieJar Cookie { get; } = new();

    /// <summary>The clock of the server.</summary>
    public SetClock Clock { get; } = new();

    /// <summary>The database.</summary>
    public TestDatabase Database { get; }

    /// <summary>Makes contexts of the database.</summary>
    public Microsoft.EntityFrameworkCore.IDbContextFactory<PyDotOrgDbContext> Contexts => Service<Microsoft.EntityFrameworkCore.IDbContextFactory<PyDotOrgDbContext>>();

    /// <summary>The executor.</summary>
    public IRequestExecutor Executor { get; }

    /// <summary>A server over the initial data, with a schema that has queries of every form.</summary>
    public static async Task<QueryServer> CreateAsync(DatabaseProvider provider) =>
        new(await TestDatabase.CreateAsync(provider), AddFixture);

    /// <summary>A server over the initial data, with the schema of python.org.</summary>
    /// <param name="provider">The database.</param>
    /// <param name="add">Adds services that the schema then leaves alone.</param>
    public static async Task<QueryServer> ServePyDotOrgAsync(DatabaseProvider provider, Action<IServiceCollection>? add = null) =>
        new(await TestDatabase.CreateAsync(provider), SchemaDomains.AddPyDotOrgSchema, add);

    /// <summary>A server over a database that is there, with the schema of python.org; it takes the database over.</summary>
    public static QueryServer ServePyDotOrg(TestDatabase database) => new(database, SchemaDomains.AddPyDotOrgSchema);

    /// <summary>A service of the server.</summary>
    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Runs a query.</summary>
    /// <returns>The whole response as JSON, and the statements that ran for it.</returns>
    public async Task<Answer> AskAsync(string query, object? variables = null, ClaimsPrincipal? user = null)
    {
        using var statements = new StatementLog();
        await using var scope = _services.CreateAsyncScope();
        using var result = await Executor.ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            Services = scope.ServiceProvider,
            User = user ?? new ClaimsPrincipal(new ClaimsIdentity()),
        });
        using var writer = new JsonWriter();
        result.Write(writer);
        return new Answer(Encoding.UTF8.GetString(writer.WrittenSpan), statements.Statements) { Rows = statements.Rows };
    }

    /// <summary>Starts a subscription.</summary>
    /// <returns>Its results; dispose it to unsubscribe.</returns>
    /// <exception cref="InvalidOperationException">The subscription was refused; the message has the answer.</exception>
    public async Task<ResponseStream> SubscribeAsync(string document, object? variables = null, ClaimsPrincipal? user = null)
    {
        var result = (StreamResult)await Executor.ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            Services = _services,
            User = user ?? new ClaimsPrincipal(new ClaimsIdentity()),
        });
        var start = await result.StartAsync();
        return start.Stream ?? throw new InvalidOperationException(string.Join(' ', start.Single!.Errors.Select(error => error.Code)));
    }

    /// <summary>Somebody who is signed in.</summary>
    public static ClaimsPrincipal User(params string[] roles) =>
        new(new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, role)), authenticationType: "test"));

    /// <summary>A member who is signed in.</summary>
    public static ClaimsPrincipal User(Guid id, params string[] roles) => new(new ClaimsIdentity(
        [new Claim("sub", id.ToString()), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], authenticationType: "test"));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static bool IsLatest(AuthorizationHandlerContext context) =>
        context.Resource is IResolverContext field && field.Parent<Release>().IsLatest;

    private static IRequestExecutorBuilder AddFixture(IServiceCollection services) => services
        .AddAuthorization(options => options.AddPolicy("latest", policy => policy.RequireAssertion(IsLatest)))
        .AddGraphQLServer()
        .AddQueryType()
        .AddType(typeof(DownloadQueries))
        .AddType(typeof(ReleaseFields))
        .AddType(typeof(ReleaseSeriesFields))
        .AddType(typeof(ReleaseFileFields))
        .AddType(typeof(OperatingSystemFields))
        .AddGlobalObjectIdentification()
        .AddFiltering()
        .AddSorting()
        .AddProjections()
        .AddAuthorization()
        .ModifyCostOptions(static cost => cost.EnforceCostLimits = false)
        .AddEntityFramework();
}

/// <summary>A clock that stands still, at first on the day of the initial data.</summary>
public sealed class SetClock : TimeProvider
{
    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>What came back.</summary>
/// <param name="Json">The whole response.</param>
/// <param name="Statements">The SQL that ran.</param>
public sealed record Answer(string Json, IReadOnlyList<string> Statements)
{
    /// <summary>How many rows each statement gave.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    /// <summary>The response with line breaks, and the statements below it.</summary>
    public override string ToString() => $"{Indented()}\n\n{string.Join("\n\n", Statements)}\n";

    /// <summary>The answer, which must be without errors, below <c>data</c>.</summary>
    public JsonElement Data
    {
        get
        {
            var response = JsonDocument.Parse(Json).RootElement;
            return response.TryGetProperty("errors", out _) ? throw new InvalidOperationException(Json) : response.GetProperty("data");
        }
    }

    private string Indented()
    {
        using var document = JsonDocument.Parse(Json);
        return JsonSerializer.Serialize(document.RootElement, Indentation);
    }

    private static readonly JsonSerializerOptions Indentation = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>Writes down the statements of one flow.</summary>
public sealed class StatementLog : IDisposable
{
    private readonly Activity _root = new Activity("test").Start();
    private readonly ActivityListener _listener;
    private readonly List<string> _statements = [];
    private readonly List<int> _rows = [];

    public StatementLog()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == StatementActivity.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Write,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The statements so far.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>How many rows each of them gave.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Dispose();
        _root.Dispose();
    }

    private void Write(Activity activity)
    {
        // Tests run side by side; each has a trace of its own.
        if (activity.TraceId == _root.TraceId)
        {
            lock (_statements)
            {
                _statements.Add((string)activity.GetTagItem("db.query.text")!);
                _rows.Add((int?)activity.GetTagItem("db.response.returned_rows") ?? 0);
            }
        }
    }
}

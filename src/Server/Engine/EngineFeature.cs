using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Schema;
using PyDotOrg.Graph.Schema.Blogs.Fetching;
using PyDotOrg.Graph.Schema.Downloads;
using PyDotOrg.Graph.Server.Authentication;
using PyDotOrg.Graph.Server.CrossOrigin;
using PyDotOrg.Graph.Server.Settings;
using PyDotOrg.GraphQL.DependencyInjection;

namespace PyDotOrg.Graph.Server.Engine;

/// <summary>The GraphQL engine with python.org's schema, under the configured limits.</summary>
internal static class EngineFeature
{
    private static readonly TimeSpan SignOfLifeInterval = TimeSpan.FromSeconds(30);

    public static WebApplicationBuilder AddEngine(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("GraphQL").Get<EngineOptions>() ?? new EngineOptions();
        var limits = options.Limits;
        var origins = (builder.Configuration.GetSection("Cors").Get<CorsOptions>() ?? new CorsOptions()).Origins;
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(static services => SettingsSummary.Make(
            services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IOptions<DatabaseOptions>>().Value, services.GetRequiredService<IHostEnvironment>().EnvironmentName));
        builder.Services.Configure<FeedOptions>(builder.Configuration.GetSection("Feeds"));
        builder.Services.Configure<DownloadOptions>(builder.Configuration.GetSection("Downloads"));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.RequestBody);
        builder.Services.AddPyDotOrgSchema()
            .AllowIntrospection(options.Introspection)
            .AddPersistedOperations(options.PersistedOperations)
            .ModifyServerOptions(server =>
            {
                server.EnableSchemaRequests = options.Introspection;
                server.Batching = options.Batching;
                server.MaxBatchSize = limits.Batch;
                server.MaxUploadFiles = limits.UploadFiles;
                server.MaxUploadBytes = limits.UploadBytes;
                server.Challenge = RestAnswers.ChallengeOf;
                server.Varying = $"Accept, Accept-Encoding, Authorization, Cookie, {CredentialNames.KeyHeader}, GraphQL-Cost";
            })
            .SetQueryLimits(limits.ToQueryLimits())
            .ModifyParserOptions(parser => parser with { MaxBytes = limits.Document, MaxTokens = limits.Tokens })
            .ModifyCostOptions(cost => (cost.MaxFieldCost, cost.MaxTypeCost) = (limits.FieldCost, limits.TypeCost))
            .ModifyEventStreamOptions(streams => streams.MaxStreams = limits.Streams)
            .ModifySocketOptions(sockets =>
            {
                // Pages of others may connect as they may send requests: without cookies.
                sockets.AllowsOtherOriginsWithoutCookies = true;
                Array.ForEach(origins, origin => sockets.AllowedOrigins.Add(origin.TrimEnd('/')));
                sockets.MaxConnections = limits.Connections;
                sockets.MaxSubscriptionsPerConnection = limits.Subscriptions;
                sockets.MaxMessageSize = limits.Message;
            })
            .ModifyRequestOptions(request =>
            {
                request.ExecutionTimeout = limits.ExecutionTime;
                request.IsOutage = Outage.IsCauseOf;
                request.IncludeExceptionDetails = builder.Environment.IsDevelopment();
                request.Validation = request.Validation with
                {
                    Limits = request.Validation.Limits with
                    {
                        MaxDepth = limits.Depth,
                        MaxFieldNodes = limits.Fields,
                        MaxAliases = limits.Aliases,
                    },
                };
            });
        return builder;
    }

    private static IRequestExecutorBuilder AddPersistedOperations(this IRequestExecutorBuilder engine, PersistedOperationSettings settings)
    {
        if (settings.Folder is { Length: > 0 } folder)
        {
            engine.AddFileSystemOperationDocumentStorage(Path.GetFullPath(folder));
        }

        // Where only trusted documents run, clients cannot add any.
        if (settings is { Automatic: true, OnlyTrusted: false })
        {
            engine.UseAutomaticPersistedOperationPipeline()
                .AddInMemoryOperationDocumentStorage(storage => storage.MaxDocuments = settings.MaxDocuments);
        }

        return engine.ModifyRequestOptions(
            request => request.PersistedOperations.OnlyAllowPersistedDocuments = settings.OnlyTrusted);
    }

    /// <summary>Lets requests become WebSocket connections, and finds out which of them are dead.</summary>
    public static WebApplication UseSockets(this WebApplication app)
    {
        // The framework's middleware makes an object for every request that it sees.
        app.UseWhen(WantsSocket, static branch => branch.UseWebSockets(new WebSocketOptions
        {
            KeepAliveInterval = SignOfLifeInterval,
            KeepAliveTimeout = SignOfLifeInterval,
        }));
        return app;
    }

    private static bool WantsSocket(HttpContext http) =>
        http.Request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(http.Request.Method);
}

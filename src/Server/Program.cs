using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Rest;
using PyDotOrg.Graph.Server.AccessLog;
using PyDotOrg.Graph.Server.ApiPages;
using PyDotOrg.Graph.Server.Authentication;
using PyDotOrg.Graph.Server.Caching;
using PyDotOrg.Graph.Server.Cli;
using PyDotOrg.Graph.Server.Compression;
using PyDotOrg.Graph.Server.CrossOrigin;
using PyDotOrg.Graph.Server.Documentation;
using PyDotOrg.Graph.Server.Engine;
using PyDotOrg.Graph.Server.Explorer;
using PyDotOrg.Graph.Server.Failures;
using PyDotOrg.Graph.Server.Forwarding;
using PyDotOrg.Graph.Server.Hardening;
using PyDotOrg.Graph.Server.Health;
using PyDotOrg.Graph.Server.Hosting;
using PyDotOrg.Graph.Server.Mailing;
using PyDotOrg.Graph.Server.OAuth;
using PyDotOrg.Graph.Server.Observability;
using PyDotOrg.Graph.Server.Pages;
using PyDotOrg.Graph.Server.RateLimiting;
using PyDotOrg.Graph.Server.RequestIds;
using PyDotOrg.Graph.Server.Upkeep;
using PyDotOrg.Graph.Server.Versions;
using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.Graph.Server;

/// <summary>The table of contents: what the server is made of, and the order in which a request meets it.</summary>
internal sealed class Program
{
    private Program()
    {
    }

    internal static Composition Composition { get; } = new(Build, Map);

    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args, Composition, Console.In, Console.Out, Console.Error);

    private static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.AddHosting();
        builder.AddCrossOrigin();
        builder.AddCompression();
        builder.Services.AddData(builder.Configuration);
        builder.AddCaching();
        builder.AddMail();
        builder.AddAccountsAndAuthentication();
        builder.AddOAuth();
        builder.AddEngine();
        builder.AddObservability();
        builder.AddRateLimiting();
        builder.Services.AddRest(builder.Configuration);
        builder.AddHealth();
        builder.AddExplorer();
        builder.AddApiPages();
        builder.AddUpkeep();
        return builder.Build();
    }

    private static void Map(WebApplication app)
    {
        app.UseRequestIds();
        app.UseCacheStatusMeasure();
        app.UseAccessLog();
        app.UseForwarding();
        app.UseSecurityHeaders();
        app.UseApiVersion();
        app.UseFailureAnswers();
        app.UseCors();
        app.UseCompression();
        app.UseNotFoundPage();
        app.UseExplorer();
        app.UseApiPages();
        app.UseAccounts();
        app.UseRouting();
        app.UseCrossSiteCheck();
        app.UseRateLimits();
        app.UseSockets();
        app.MapHealth();
        app.MapGraphQL();
        app.MapGraphQLPersistedOperations();
        app.MapOAuth();
        app.MapRest();
        app.MapDocumentation();
        app.MapAdministrationPage();
        app.MapStartPage();
    }
}

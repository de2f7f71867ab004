using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Rest.Caching;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Notices;
using PyDotOrg.Graph.Rest.OpenApi;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.Graph.Rest;

/// <summary>Registers the facade and gives it its addresses.</summary>
public static class RestExtensions
{
    private const string Root = "/api/v1";

    /// <summary>Reads the facade's configuration.</summary>
    public static IServiceCollection AddRest(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<RestOptions>(configuration.GetSection("Rest"))
            .AddSingleton(static services => Dialect.Read(
                services.GetRequiredService<IRequestExecutor>(), services.GetRequiredService<IOptions<RestOptions>>().Value))
            .AddSingleton(static services => new ApiDescription(services.GetRequiredService<Dialect>()))
            .AddSingleton(CreateNotices)
            .AddHostedService(static services => services.GetRequiredService<NoticeBoard>());

    /// <summary>Serves the routes of <c>Routes/v1</c> below <c>/api/v1</c>; everything else there is a 404 in JSON.</summary>
    /// <exception cref="RouteException">
    /// A document is not GraphQL or an address is wrong; during development, also if a document does not fit the schema. It names file, line and reason.
    /// </exception>
    public static IEndpointConventionBuilder MapRest(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapRest(endpoints.ServiceProvider.GetRequiredService<Dialect>(), endpoints.ServiceProvider.GetRequiredService<NoticeBoard>());

    /// <summary>Serves the routes of a dialect.</summary>
    /// <param name="endpoints">Where they are served.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="notices">Knows what programs are to be told; null when there is nothing to know.</param>
    internal static IEndpointConventionBuilder MapRest(this IEndpointRouteBuilder endpoints, Dialect dialect, NoticeBoard? notices = null)
    {
        var services = endpoints.ServiceProvider;
        if (services.GetService<IHostEnvironment>()?.IsDevelopment() == true)
        {
            dialect.CompileAll(); // Who changes a document hears at once what is wrong with it.
        }

        var table = new RouteTable(dialect.Addresses);
        var documents = new CollectionDocuments(Root, dialect.Addresses, table, dialect.Schema);
        var call = new RestCall(
            table, documents, services.GetRequiredService<IRequestExecutor>(), services.GetService<IOperationGate>(), notices, services.GetService<TimeProvider>() ?? TimeProvider.System)
        {
            Kept = services.GetService<AnswerCache>() is { } cache ? new KeptAnswers(cache, services.GetRequiredService<CacheStatus>()) : null,
        };
        return endpoints.Map("/api/{**path}", call.InvokeAsync);
    }

    private static NoticeBoard CreateNotices(IServiceProvider services)
    {
        var dialect = services.GetRequiredService<Dialect>();
        var formats = new LeafFormats(dialect.Names, dialect.Options.PublicOrigin);
        return new NoticeBoard(
            services.GetRequiredService<IRequestExecutor>(), services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<TimeProvider>(), formats);
    }
}

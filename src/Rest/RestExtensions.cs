using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Rest.Collections;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Notices;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest;

/// <summary>Registers the facade and gives it its addresses.</summary>
public static class RestExtensions
{
    private const string Root = "/api/v1";

    /// <summary>Reads the facade's configuration.</summary>
    public static IServiceCollection AddRest(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<RestOptions>(configuration.GetSection("Rest"));

    /// <summary>Serves the routes of <c>Routes/v1</c> below <c>/api/v1</c>; everything else there is a 404 in JSON.</summary>
    /// <exception cref="RouteException">A document does not fit the schema; it names file, line and reason.</exception>
    public static IEndpointConventionBuilder MapRest(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapRest(RouteFile.Read("v1/enums.graphql"), RouteFile.ReadFolder("v1"), hasNotices: true);

    /// <summary>Serves the routes of some documents.</summary>
    /// <param name="endpoints">Where they are served.</param>
    /// <param name="enums">The names of enum values.</param>
    /// <param name="files">The documents.</param>
    /// <param name="hasNotices">Whether the schema has banners, which may tell programs something.</param>
    /// <exception cref="RouteException">A document does not fit the schema.</exception>
    internal static IEndpointConventionBuilder MapRest(
        this IEndpointRouteBuilder endpoints, RouteFile enums, IReadOnlyList<RouteFile> files, bool hasNotices = false)
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<IRequestExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<RestOptions>>().Value;
        var names = EnumNames.Read(enums, executor.Schema);
        var routes = new RouteCompiler(executor, names, options).Compile(files);
        var table = new RouteTable(routes);
        var notices = hasNotices ? CreateNotices(endpoints.ServiceProvider, executor, new LeafFormats(names, options.PublicOrigin)) : null;
        var gate = endpoints.ServiceProvider.GetService<IOperationGate>();
        var call = new RestCall(table, new CollectionDocuments(Root, routes, table, executor.Schema), executor, gate, notices);
        return endpoints.Map("/api/{**path}", call.InvokeAsync);
    }

    private static NoticeBoard CreateNotices(IServiceProvider services, IRequestExecutor executor, LeafFormats formats) =>
        new(executor, services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<TimeProvider>(), formats);
}

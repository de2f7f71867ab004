using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Http.Keeping;
using PyDotOrg.GraphQL.Http.Sockets;
using PyDotOrg.GraphQL.Http.Transports;

namespace PyDotOrg.GraphQL.Http;

/// <summary>Gives the GraphQL server its addresses.</summary>
public static class EndpointRouteBuilderExtensions
{
    private static readonly string[] SchemaNames = ["schema", "schema.graphql", "sdl"];

    /// <summary>
    /// Serves GraphQL over HTTP and, behind <c>UseWebSockets()</c>, over WebSockets at a path, and the schema's file at
    /// <c>?sdl</c> and below the path at <c>schema</c>, <c>schema.graphql</c> and <c>sdl</c> (contract: Hot Chocolate, sections 1.11 and 3.12).
    /// </summary>
    /// <param name="endpoints">Where endpoints are added.</param>
    /// <param name="path">The path without a slash at its end.</param>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var options = services.GetService<GraphQLServerOptions>() ?? new GraphQLServerOptions();
        var endpoint = CreateEndpoint(services, options);
        foreach (var name in options.EnableSchemaRequests ? SchemaNames : [])
        {
            endpoints.MapMethods($"{path}/{name}", ["GET", "HEAD"], endpoint.InvokeSchemaAsync);
        }

        return endpoints.Map(RoutePatternFactory.Parse(path), endpoint.InvokeAsync);
    }

    /// <summary>Serves GraphQL over WebSockets only, at a path of its own.</summary>
    /// <param name="endpoints">Where the endpoint is added.</param>
    /// <param name="path">The path.</param>
    public static IEndpointConventionBuilder MapGraphQLWebSocket(this IEndpointRouteBuilder endpoints, string path = "/graphql/ws")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Map(RoutePatternFactory.Parse(path), new SocketTransport(endpoints.ServiceProvider).InvokeAsync);
    }

    /// <summary>
    /// Serves stored documents by address: <c>GET</c> and <c>POST</c> of <c>/{id}/{operationName}</c> below the path
    /// (contract: Hot Chocolate, section 1.11).
    /// </summary>
    /// <param name="endpoints">Where endpoints are added.</param>
    /// <param name="path">The path without a slash at its end.</param>
    /// <param name="requireOperationName">Whether the operation has to be named, also when the document has only one.</param>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(
        this IEndpointRouteBuilder endpoints, string path = "/graphql/persisted", bool requireOperationName = false)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var endpoint = CreateEndpoint(services, services.GetService<GraphQLServerOptions>() ?? new GraphQLServerOptions());
        var pattern = $"{path}/{{{PersistedAddress.Id}}}/{{{PersistedAddress.Operation}{(requireOperationName ? "" : "?")}}}";
        return endpoints.MapMethods(pattern, ["GET", "HEAD", "POST"], endpoint.InvokePersistedAsync);
    }

    private static GraphQLEndpoint CreateEndpoint(IServiceProvider services, GraphQLServerOptions options)
    {
        var executor = services.GetRequiredService<IRequestExecutor>();
        IHttpRequestInterceptor[] interceptors = [.. services.GetServices<IHttpRequestInterceptor>()];

        // Interceptors may let anything decide what is answered.
        var kept = interceptors.Length == 0 && services.GetService<AnswerCache>() is { } cache
            ? new KeptRequests(cache, services.GetRequiredService<CacheStatus>())
            : null;
        return new GraphQLEndpoint(
            executor,
            new SchemaTransport(executor.Schema, services.GetService<TimeProvider>() ?? TimeProvider.System),
            SubscriptionTransports.Of(services, options),
            options,
            interceptors,
            new Refusals(services.GetService<IOperationGate>()))
        {
            Kept = kept,
        };
    }
}

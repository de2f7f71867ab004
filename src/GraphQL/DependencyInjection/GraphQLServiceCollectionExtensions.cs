using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying;
using PyDotOrg.GraphQL.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a GraphQL server to a host.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Adds a GraphQL server. Its <see cref="GraphQLSchema"/> and <see cref="IRequestExecutor"/> are singletons, made when the
    /// host starts: a schema with an error stops the start. A second call goes on with the same server. A schema that is registered
    /// already is served as it is, whatever it was made for.
    /// </summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var known = services.FirstOrDefault(each => each.ServiceType == typeof(RequestExecutorBuilder))?.ImplementationInstance;
        if (known is RequestExecutorBuilder builder)
        {
            return builder;
        }

        builder = new RequestExecutorBuilder(services);
        services.AddSingleton(builder);
        services.AddSingleton(builder.ServerOptions);
        services.TryAddSingleton(builder.BuildSchema);
        services.AddSingleton<IRequestExecutor>(builder.BuildExecutor);
        services.AddHostedService<SchemaWarmup>();
        services.AddDataLoaders();
        services.TryAddSingleton<IDataFieldExecutor, DataFieldExecutor>();
        return builder;
    }
}

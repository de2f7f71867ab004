using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Registers data loaders, one instance for each request.</summary>
public static class DataLoaderServiceCollectionExtensions
{
    /// <summary>Registers what data loaders need; calling it again changes nothing.</summary>
    public static IServiceCollection AddDataLoaders(this IServiceCollection services)
    {
        services.TryAddSingleton<DataLoaderDiagnostics>();
        services.TryAddScoped(static provider => new BatchScheduler(provider.GetRequiredService<DataLoaderDiagnostics>()));
        services.TryAddScoped<DataLoaderScope>();
        return services;
    }

    /// <summary>Registers a data loader by its class.</summary>
    public static IServiceCollection AddDataLoader<TLoader>(this IServiceCollection services)
        where TLoader : class
    {
        services.AddDataLoaders().TryAddScoped<TLoader>();
        return services;
    }

    /// <summary>Registers a data loader by its interface and its class; both give the same instance.</summary>
    public static IServiceCollection AddDataLoader<TService, TLoader>(this IServiceCollection services)
        where TService : class
        where TLoader : class, TService
    {
        services.AddDataLoader<TLoader>().TryAddScoped<TService>(static provider => provider.GetRequiredService<TLoader>());
        return services;
    }
}

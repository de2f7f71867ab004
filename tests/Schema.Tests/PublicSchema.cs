using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Tests;

/// <summary>The schema of python.org, made once; it needs no database.</summary>
internal static class PublicSchema
{
    private static readonly Lazy<ServiceProvider> Services = new(Build);

    /// <summary>The schema.</summary>
    public static GraphQLSchema Schema => Services.Value.GetRequiredService<GraphQLSchema>();

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddScoped<PyDotOrgDbContext>(static _ => throw new InvalidOperationException("This server has no database."));
        services.AddPyDotOrgSchema();
        return services.BuildServiceProvider();
    }
}

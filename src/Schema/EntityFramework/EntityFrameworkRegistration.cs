using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework;

/// <summary>Lets a GraphQL server run the queries of EF Core's contexts.</summary>
public static class EntityFrameworkRegistration
{
    /// <summary>Queries over the data layer's model become statements; the data layer itself must be registered, too.</summary>
    public static IRequestExecutorBuilder AddEntityFramework(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddStatementWatch();
        builder.Services.AddSingleton<IQueryBackend, EntityFrameworkBackend>();
        return builder;
    }
}

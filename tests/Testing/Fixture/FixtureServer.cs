using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;

namespace PyDotOrg.Graph.Testing.Fixture;

/// <summary>The server of the compatibility fixture.</summary>
public static class FixtureServer
{
    /// <summary>Adds the fixture's server.</summary>
    public static IRequestExecutorBuilder AddFixture(this IServiceCollection services) => services
        .AddGraphQLServer()
        .AddQueryType()
        .AddType(typeof(FixtureQueries))
        .AddMutationType()
        .AddType(typeof(FixtureMutations))
        .AddMutationConventions(applyToAllMutations: false)
        .AddFiltering()
        .AddSorting()
        .AddProjections()
        .AddAuthorization()
        .AddGlobalObjectIdentification();
}

using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Schema.Downloads;
using PyDotOrg.Graph.Schema.EntityFramework;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema;

/// <summary>The schema of python.org: every domain and what it is made of.</summary>
public static class SchemaDomains
{
    /// <summary>Enough for fifty releases with all their files; the engine's own limit is made for flatter schemas.</summary>
    public const double MaxCost = 10_000;

    private static readonly Type[] Downloads =
    [
        typeof(ReleaseQueries),
        typeof(ReleaseFileQueries),
        typeof(OperatingSystemQueries),
        typeof(ReleaseSeriesQueries),
        typeof(ReleaseType),
        typeof(ReleaseFileType),
        typeof(OperatingSystemType),
        typeof(ReleaseSeriesType),
    ];

    private static readonly Type[] Users = [typeof(UserType)];

    /// <summary>Adds the GraphQL server with python.org's schema; the data layer must be registered, too.</summary>
    public static IRequestExecutorBuilder AddPyDotOrgSchema(this IServiceCollection services) => services
        .AddGraphQLServer()
        .AddQueryType<Query>()
        .BindRuntimeType<DateOnly, LocalDateType>()
        .AddTypes([.. Downloads, .. Users])
        .AddFiltering()
        .AddSorting()
        .AddProjections()
        .AddGlobalObjectIdentification()
        .ModifyCostOptions(static cost => (cost.MaxFieldCost, cost.MaxTypeCost) = (MaxCost, MaxCost))
        .AddEntityFramework();
}

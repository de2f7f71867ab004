using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing.Fixture;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Tests.Querying;

/// <summary>Asks the compatibility fixture, whose lists are all in memory.</summary>
internal static class FixtureServerCase
{
    private static readonly ServiceProvider Services = CreateServices();

    /// <summary>The whole response to a query.</summary>
    public static async Task<string> AskAsync(string query)
    {
        using var result = await Services.GetRequiredService<IRequestExecutor>().ExecuteAsync(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query), Services = Services });
        using var writer = new JsonWriter();
        result.Write(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    private static ServiceProvider CreateServices()
    {
        var services = new ServiceCollection();
        services.AddFixture();
        return services.BuildServiceProvider();
    }
}

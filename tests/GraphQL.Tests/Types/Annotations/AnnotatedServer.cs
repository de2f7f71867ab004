using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

/// <summary>Schemas of annotated classes, and answers to questions about them.</summary>
internal static class AnnotatedServer
{
    public static IRequestExecutorBuilder With(params Type[] types) =>
        new ServiceCollection().AddGraphQLServer().AddTypes(types).AddFiltering().AddSorting().AddProjections();

    public static GraphQLSchema Schema(params Type[] types)
    {
        var builder = With(types);
        return Schema(builder);
    }

    public static GraphQLSchema Schema(IRequestExecutorBuilder builder)
    {
        using var provider = builder.Services.BuildServiceProvider();
        return provider.GetRequiredService<GraphQLSchema>();
    }

    /// <summary>The messages of everything that is wrong with a schema, each with its code and its member.</summary>
    public static string[] ErrorsOf(IRequestExecutorBuilder builder) =>
    [
        .. Assert.Throws<SchemaException>(() => Schema(builder)).Errors
            .Select(error => $"{error.Code} {error.Message} ({error.Extensions?.GetValueOrDefault("member")})".TrimStart()),
    ];

    public static string[] ErrorsOf(params Type[] types) => ErrorsOf(With(types));

    public static async Task<string> AskAsync(
        this IRequestExecutorBuilder builder, string query, string? variables = null, IReadOnlyDictionary<string, object?>? state = null)
    {
        await using var provider = builder.Services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        using var parsed = variables is null ? null : JsonDocument.Parse(variables);
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Variables = parsed?.RootElement ?? default,
            Services = scope.ServiceProvider,
            GlobalState = state,
            User = new ClaimsPrincipal(new ClaimsIdentity()),
        };
        using var result = await provider.GetRequiredService<IRequestExecutor>().ExecuteAsync(request);
        using var writer = new JsonWriter();
        result.Write(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Types.Annotations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.DependencyInjection;

public sealed class AddGraphQLServerTests
{
    [Fact]
    public async Task A_second_call_goes_on_with_the_same_server()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddType(typeof(Queries));

        var schema = await services.AddGraphQLServer().AddType(typeof(MoreQueries)).BuildSchemaAsync();

        Assert.Equal("type Query { number: Int! fail: Int more: String! }", TypeText.Of(schema.QueryType));
    }

    [Fact]
    public async Task Schema_and_executor_are_singletons()
    {
        await using var provider = new ServiceCollection().AddGraphQLServer().AddQueryType().AddType(typeof(Queries)).Services.BuildServiceProvider();

        var executor = provider.GetRequiredService<IRequestExecutor>();
        Assert.Same(executor, provider.GetRequiredService<IRequestExecutor>());
        Assert.Same(executor.Schema, provider.GetRequiredService<GraphQLSchema>());
    }

    [Fact]
    public async Task A_schema_with_an_error_stops_the_start()
    {
        await using var provider = new ServiceCollection().AddGraphQLServer().AddQueryType().Services.BuildServiceProvider();

        var thrown = Assert.Throws<SchemaException>(() => provider.GetServices<IHostedService>().ToList());

        Assert.Equal("The schema has an error:\n- Query root type must be provided.", thrown.Message);
    }

    [Fact]
    public async Task The_host_makes_the_schema_when_it_starts()
    {
        var executor = await new ServiceCollection().AddGraphQLServer().AddType(typeof(Queries)).BuildRequestExecutorAsync();
        await using var provider = new ServiceCollection().AddGraphQLServer().AddType(typeof(Queries)).Services.BuildServiceProvider();

        var warmup = Assert.Single(provider.GetServices<IHostedService>());
        await warmup.StartAsync(CancellationToken.None);

        Assert.Equal(executor.Schema.QueryType.Fields.Count, provider.GetRequiredService<GraphQLSchema>().QueryType.Fields.Count);
    }

    [Fact]
    public async Task Filters_see_errors_in_their_order()
    {
        var builder = new ServiceCollection().AddGraphQLServer().AddType(typeof(Queries))
            .AddErrorFilter(error => error with { Message = error.Exception!.Message })
            .AddErrorFilter<Exclaiming>();

        Assert.Equal(
            """{"errors":[{"message":"no!","locations":[{"line":1,"column":3}],"path":["fail"]}],"data":{"fail":null}}""",
            await builder.AskAsync("{ fail }"));
    }

    [Fact]
    public async Task Options_reach_the_executor()
    {
        var builder = new ServiceCollection().AddGraphQLServer().AddType(typeof(Queries))
            .ModifyRequestOptions(options => options.IncludeExceptionDetails = true)
            .ModifyParserOptions(options => options with { MaxTokens = 4 });

        Assert.Contains("\"no\"", await builder.AskAsync("{ fail }"), StringComparison.Ordinal);
        Assert.StartsWith("{\"errors\"", await builder.AskAsync("{ number a: number }"), StringComparison.Ordinal);
    }

    private sealed class Exclaiming : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => error with { Message = $"{error.Message}!" };
    }

    [QueryType]
    private static class Queries
    {
        public static int Number => 1;

        public static int? GetFail() => throw new InvalidOperationException("no");
    }

    [QueryType]
    private static class MoreQueries
    {
        public static string More => "";
    }
}

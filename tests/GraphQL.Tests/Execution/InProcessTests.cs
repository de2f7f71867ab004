using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Operations that programs run themselves (contract: Hot Chocolate, section 1.13).</summary>
public sealed class InProcessTests
{
    private readonly RequestExecutor _executor = new TestServer("type Query { echo(value: String): String state: String user: String service: String }")
        .With("Query", "echo", context => context.ArgumentValue<string>("value"))
        .With("Query", "state", context => context.TryGetGlobalState("key", out var value) ? value : "none")
        .With("Query", "user", context => context.User.Identity?.Name)
        .With("Query", "service", context => context.Services.GetService<string>() ?? "none")
        .Executor;

    [Fact]
    public async Task A_text_is_enough_for_a_simple_question()
    {
        using var result = await _executor.ExecuteAsync("{ echo(value: \"a\") state user service }");

        Assert.Equal("""{"data":{"echo":"a","state":"none","user":null,"service":"none"}}""", result.ToJson());
    }

    [Fact]
    public async Task A_request_can_be_built_part_by_part_and_copied()
    {
        using var services = new ServiceCollection().AddSingleton("service").BuildServiceProvider();
        var request = OperationRequestBuilder.New()
            .SetDocument("query a { echo } query b($v: String) { echo(value: $v) state user service }")
            .SetOperationName("b")
            .SetVariableValues("""{"v":"a"}""")
            .SetGlobalState("key", "kept")
            .SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "guido")])))
            .SetServices(services)
            .Build();

        using var result = await _executor.ExecuteAsync(request);
        using var again = await _executor.ExecuteAsync(
            OperationRequestBuilder.From(request).SetVariableValues(new Dictionary<string, object?> { ["v"] = "b" }).Build());

        Assert.Equal("""{"data":{"echo":"a","state":"kept","user":"guido","service":"service"}}""", result.ToJson());
        Assert.Equal("""{"data":{"echo":"b","state":"kept","user":"guido","service":"service"}}""", again.ToJson());
    }

    [Fact]
    public async Task A_stored_document_is_unknown_without_a_store()
    {
        using var result = await _executor.ExecuteAsync(OperationRequestBuilder.New().SetDocumentId("abc").Build());

        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""", result.ToJson());
    }

    [Fact]
    public async Task Extensions_stand_behind_the_data()
    {
        var server = new TestServer("type Query { a: [Int] }") { Parts = new RequestExecutorParts { DataFields = new Extending() } }
            .With("Query", "a", new Resolvers.FieldResolver
            {
                Pure = _ => new[] { 1 },
                Data = new GraphQL.Types.DataPipeline { ElementType = typeof(int) },
            });

        using var result = await server.RunAsync("{ a }");

        Assert.Equal("""{"data":{"a":[1]},"extensions":{"cost":{"fields":1}}}""", result.ToJson());
        Assert.Equal(["cost"], result.Extensions!.Keys);
    }

    private sealed class Extending : IDataFieldExecutor
    {
        public ValueTask<object?> ExecuteAsync(
            OperationContext operation, GraphQL.Execution.Plan.Selection selection, Resolvers.IResolverContext context, GraphQL.Execution.Results.ResultContainer container, int index, object source)
        {
            operation.SetExtension("cost", new Dictionary<string, object?> { ["fields"] = 1 });
            return new ValueTask<object?>(source);
        }
    }
}

using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>A schema and an executor for it; asks give the whole response as JSON.</summary>
internal sealed class TestServer
{
    private readonly SchemaBuilder _builder = new();
    private readonly ServiceCollection _services = new();
    private readonly List<Action<GraphQLSchema>> _completions = [];
    private RequestExecutor? _executor;
    private ServiceProvider? _provider;

    public TestServer(string sdl) => _builder.AddDocument(sdl);

    public RequestOptions Options { get; init; } = new();

    public RequestExecutorParts Parts { get; init; } = new();

    public RequestExecutor Executor => _executor ??= new RequestExecutor(Build(), Options, Parts);

    public TestServer With(string type, string field, PureFieldDelegate resolve)
    {
        _builder.AddResolver(type, field, resolve);
        return this;
    }

    public TestServer WithAsync(string type, string field, FieldResolverDelegate resolve)
    {
        _builder.AddResolver(type, field, resolve);
        return this;
    }

    public TestServer With(string type, string field, FieldResolver resolver)
    {
        _builder.AddResolver(type, field, resolver);
        return this;
    }

    public TestServer WithSchema(Action<SchemaBuilder> configure)
    {
        configure(_builder);
        return this;
    }

    /// <summary>Changes the schema that was built; only what documents cannot say.</summary>
    public TestServer WithBuilt(Action<GraphQLSchema> complete)
    {
        _completions.Add(complete);
        return this;
    }

    public TestServer WithServices(Action<IServiceCollection> configure)
    {
        configure(_services);
        return this;
    }

    /// <summary>The response to a query.</summary>
    public async Task<string> AskAsync(string query, string? variables = null, string? operation = null, ClaimsPrincipal? user = null)
    {
        using var result = await RunAsync(query, variables, operation, user);
        return Print(result);
    }

    /// <summary>The result of a query, to be disposed.</summary>
    public async Task<ExecutionResult> RunAsync(
        string query, string? variables = null, string? operation = null, ClaimsPrincipal? user = null, CancellationToken cancellation = default)
    {
        using var scope = (_provider ??= _services.AddDataLoaders().BuildServiceProvider()).CreateScope();
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            OperationName = operation,
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
            Services = scope.ServiceProvider,
            User = user ?? new ClaimsPrincipal(new ClaimsIdentity()),
        };
        return await Executor.ExecuteAsync(request, cancellation);
    }

    private GraphQLSchema Build()
    {
        var schema = _builder.Build();
        _completions.ForEach(complete => complete(schema));
        return schema;
    }

    public static string Print(ExecutionResult result)
    {
        using var writer = new JsonWriter();
        result.Write(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}

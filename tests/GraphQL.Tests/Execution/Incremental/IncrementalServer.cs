using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

/// <summary>A schema that knows <c>@defer</c> and <c>@stream</c>; asks give every answer as JSON.</summary>
internal sealed class IncrementalServer
{
    public const string Directives =
        """
        directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(label: String, initialCount: Int! = 0, if: Boolean! = true) on FIELD
        """;

    private readonly SchemaBuilder _builder = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddDataLoaders().BuildServiceProvider();
    private RequestExecutor? _executor;

    public IncrementalServer(string sdl) => _builder.AddDocument(Directives).AddDocument(sdl);

    public RequestOptions Options { get; init; } = new();

    public RequestExecutorParts Parts { get; init; } = new();

    public IncrementalDeliveryFormat Format { get; init; } = IncrementalDeliveryFormat.Version02;

    public RequestExecutor Executor => _executor ??= new RequestExecutor(_builder.Build(), Options, Parts);

    public IncrementalServer With(string type, string field, PureFieldDelegate resolve)
    {
        _builder.AddResolver(type, field, resolve);
        return this;
    }

    public IncrementalServer WithAsync(string type, string field, FieldResolverDelegate resolve)
    {
        _builder.AddResolver(type, field, resolve);
        return this;
    }

    public IncrementalServer WithSchema(Action<SchemaBuilder> configure)
    {
        configure(_builder);
        return this;
    }

    /// <summary>All answers to a query, one a line.</summary>
    public async Task<string> AskAsync(string query, string? variables = null) => string.Join('\n', await ReadAsync(query, variables));

    /// <summary>All answers to a query.</summary>
    public async Task<List<string>> ReadAsync(string query, string? variables = null)
    {
        var (stream, single) = await StartAsync(query, variables);
        if (stream is null)
        {
            using (single)
            {
                return [TestServer.Print(single!)]; // There is one of the two.
            }
        }

        await using (stream)
        {
            List<string> answers = [];
            while (await stream.ReadAsync() is { } answer)
            {
                answers.Add(Encoding.UTF8.GetString(answer.Json.Span));
            }

            return answers;
        }
    }

    /// <summary>Starts a query.</summary>
    public async Task<StreamStart> StartAsync(string query, string? variables = null, CancellationToken cancellation = default)
    {
        var result = await RunAsync(query, variables);
        return result is StreamResult stream ? await stream.StartAsync(cancellation) : new StreamStart(null, result);
    }

    /// <summary>The executor's answer to a query.</summary>
    public async Task<ExecutionResult> RunAsync(string query, string? variables = null) => await Executor.ExecuteAsync(new GraphQLRequest
    {
        Document = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        Services = _services.CreateScope().ServiceProvider,
        User = new ClaimsPrincipal(new ClaimsIdentity()),
        IncrementalDelivery = Format,
    });
}

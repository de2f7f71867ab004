using System.Transactions;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Execution.Incremental;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>One transaction for each request that runs a mutation.</summary>
public sealed class TransactionTests
{
    private const string Sdl = "type Query { ping: String } type Mutation { add(to: String): String fail: String! }";

    [Fact]
    public async Task All_fields_of_a_mutation_share_a_transaction_that_is_completed()
    {
        var handler = new Recording();
        Assert.Equal("""{"data":{"add":"x","b":"y"}}""", await Server(handler).AskAsync("mutation { add(to: \"x\") b: add(to: \"y\") }"));
        Assert.Equal(["begin", "add x", "add y", "complete", "end"], handler.Told);
    }

    [Theory]
    [InlineData("mutation { add(to: \"x\") fail }", "{\"errors\":[{\"message\":\"Unexpected Execution Error\",\"locations\":[{\"line\":1,\"column\":25}],\"path\":[\"fail\"]}],\"data\":null}")]
    [InlineData("mutation { add(to: \"x\") b: add }", "{\"errors\":[{\"message\":\"no\",\"locations\":[{\"line\":1,\"column\":25}],\"path\":[\"b\"]}],\"data\":{\"add\":\"x\",\"b\":null}}")]
    public async Task An_error_undoes_all_of_it(string document, string expected)
    {
        var handler = new Recording();
        Assert.Equal(expected, await Server(handler).AskAsync(document));
        Assert.Equal(["begin", "add x", "end"], handler.Told);
    }

    [Fact]
    public async Task No_part_of_a_mutation_escapes_its_transaction_by_coming_later()
    {
        var handler = new Recording();
        var server = new TestServer(
            $"{IncrementalServer.Directives} type Query {{ ping: String }} type Mutation {{ add: Box }} type Box {{ to: String }}")
        {
            Parts = new RequestExecutorParts { Transactions = handler },
        }
            .With("Mutation", "add", static _ => new Dictionary<string, object?>())
            .With("Box", "to", static _ => throw new GraphQLException("no"));
        using var result = await server.RunAsync("mutation { add { __typename ... @defer { to } } }");
        Assert.Equal(RequestStatus.Executed, result.Status);
        Assert.Equal(
            """{"errors":[{"message":"no","locations":[{"line":1,"column":42}],"path":["add","to"]}],"data":{"add":{"__typename":"Box","to":null}}}""",
            TestServer.Print(result));
        Assert.Equal(["begin", "end"], handler.Told);
    }

    [Fact]
    public async Task Queries_and_what_is_refused_begin_none()
    {
        var handler = new Recording();
        await Server(handler).AskAsync("{ ping }");
        await Server(handler).AskAsync("mutation { nothing }");
        await Server(handler).AskAsync("mutation($x: String!) { add(to: $x) }");
        Assert.Empty(handler.Told);
    }

    [Fact]
    public async Task A_transaction_that_cannot_be_completed_takes_its_result_back()
    {
        var handler = new Recording { Breaks = true };
        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error"}]}""", await Server(handler).AskAsync("mutation { add(to: \"x\") }"));
    }

    [Fact]
    public async Task The_default_is_the_ambient_transaction_of_the_framework()
    {
        List<TransactionStatus> ended = [];
        var server = new TestServer(Sdl) { Parts = new RequestExecutorParts { Transactions = new DefaultTransactionScopeHandler() } }
            .WithAsync("Mutation", "add", async context =>
            {
                await Task.Yield();
                Transaction.Current!.TransactionCompleted += (_, end) => ended.Add(end.Transaction!.TransactionInformation.Status);
                return context.ArgumentValue<string>("to");
            })
            .With("Mutation", "fail", static _ => null);
        await server.AskAsync("mutation { add(to: \"x\") }");
        await server.AskAsync("mutation { add(to: \"x\") fail }");
        Assert.Equal([TransactionStatus.Committed, TransactionStatus.Aborted], ended);
        Assert.Null(Transaction.Current);
    }

    [Fact]
    public async Task The_builder_takes_one()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddTransactionScopeHandler<Recording>().AddDefaultTransactionScopeHandler();
        await using var provider = services.BuildServiceProvider();
        Assert.IsType<DefaultTransactionScopeHandler>(provider.GetRequiredService<ITransactionScopeHandler>());
    }

    private static TestServer Server(Recording handler) =>
        new TestServer(Sdl) { Parts = new RequestExecutorParts { Transactions = handler } }
            .With("Query", "ping", static _ => "pong")
            .WithAsync("Mutation", "add", async context =>
            {
                await Task.Yield();
                var to = context.ArgumentValue<string>("to") ?? throw new GraphQLException("no");
                handler.Told.Add($"add {to}");
                return to;
            })
            .With("Mutation", "fail", static _ => throw new InvalidOperationException("no"));

    private sealed class Recording : ITransactionScopeHandler
    {
        public List<string> Told { get; } = [];

        public bool Breaks { get; init; }

        public ITransactionScope Create(PreparedOperation operation, IServiceProvider services)
        {
            Told.Add("begin");
            return new Scope(this);
        }

        private sealed class Scope(Recording handler) : ITransactionScope
        {
            public void Complete() => handler.Told.Add("complete");

            public void Dispose()
            {
                handler.Told.Add("end");
                if (handler.Breaks)
                {
                    throw new TransactionAbortedException();
                }
            }
        }
    }
}

using System.Text;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>What stands before operations.</summary>
public sealed class GateTests
{
    private const string Sdl = """
        type Query { a: Int b(n: Int): Int self: Query pets: [Pet] }
        type Mutation { write: Payload }
        type Payload { n: Int query: Query! }
        interface Pet { name: String }
        type Dog implements Pet { name: String owner: Person }
        type Person { name: String home: Query }
        """;

    private readonly Gate gate = new();

    [Theory]
    [InlineData("{ a }", "QUERY Query.a")]
    [InlineData("{ a again: a b(n: 1) ...F } fragment F on Query { b(n: 1) other: b(n: 2) }", "QUERY Query.a Query.a Query.b Query.b")]
    [InlineData("query($x: Boolean!) { a @skip(if: $x) b }", "QUERY Query.a Query.b")]
    [InlineData("{ a @skip(if: true) b }", "QUERY Query.b")]
    [InlineData("{ __typename __schema { description } }", "QUERY __typename __schema")]
    [InlineData("{ self { a self { b } } }", "QUERY Query.self Query.a Query.self Query.b")]
    [InlineData("{ pets { name ... on Dog { owner { name home { a } } } } }", "QUERY Query.pets Query.a")]
    [InlineData("mutation { write { n query { a x: a } } }", "MUTATION Mutation.write Query.a Query.a")]
    [InlineData("{ nothing }", "QUERY -")]
    [InlineData("{", "QUERY -")]
    [InlineData("query A { a } query B { b }", "QUERY -")]
    public async Task It_is_asked_once_and_sees_the_root_fields_of_an_operation(string document, string seen)
    {
        await Server().AskAsync(document, document.Contains("$x", StringComparison.Ordinal) ? """{"x":true}""" : null);

        Assert.Equal([seen], gate.Seen);
    }

    [Theory]
    [InlineData("{ a }")]
    [InlineData("{ __typename }")]
    [InlineData("{ nothing }")]
    public async Task Nothing_runs_behind_a_closed_gate(string document)
    {
        gate.Answer = ErrorBuilder.New().SetMessage("Later.").SetCode("X").Build();
        foreach (var waits in new[] { false, true })
        {
            gate.Waits = waits;
            using var result = await Server().RunAsync(document);

            Assert.Equal(RequestStatus.Limited, result.Status);
            Assert.Equal("""{"errors":[{"message":"Later.","extensions":{"code":"X"}}]}""", TestServer.Print(result));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_open_gate_changes_nothing(bool waits)
    {
        gate.Waits = waits;

        Assert.Equal("""{"data":{"a":1}}""", await Server().AskAsync("{ a }"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_gate_that_fails_lets_nobody_in(bool waits)
    {
        gate.Waits = waits;
        gate.Failure = new InvalidOperationException("secret");
        foreach (var document in new[] { "{ a }", "{ nothing }" })
        {
            using var result = await Server().RunAsync(document);

            Assert.Equal(RequestStatus.Failed, result.Status);
            Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error"}]}""", TestServer.Print(result));
        }
    }

    [Fact]
    public async Task The_program_itself_is_not_asked()
    {
        var executor = Server().Executor;
        var prepared = executor.Prepare(Encoding.UTF8.GetBytes("{ a }"), new PreparationOptions()).Operation!;
        using var result = await executor.ExecuteAsync(prepared, new PreparedRequest { Variables = [], Services = NoServices.Instance });

        Assert.Equal("""{"data":{"a":1}}""", TestServer.Print(result));
        Assert.Empty(gate.Seen);
    }

    private TestServer Server() => new TestServer(Sdl) { Parts = new RequestExecutorParts { Gate = gate } }.With("Query", "a", static _ => 1);

    private sealed class Gate : IOperationGate
    {
        public List<string> Seen { get; } = [];

        public GraphQLError? Answer { get; set; }

        public Exception? Failure { get; set; }

        public bool Waits { get; set; }

        public ValueTask<GraphQLError?> EnterAsync(GateVisit visit, CancellationToken cancellation)
        {
            Seen.Add($"{visit.Kind.ToString().ToUpperInvariant()} {(visit.Operation is { } operation ? string.Join(' ', operation.EntranceFields.Select(static field => field.Coordinate)) : "-")}");
            return Waits ? WaitAsync() : Failure is null ? new ValueTask<GraphQLError?>(Answer) : throw Failure;
        }

        private async ValueTask<GraphQLError?> WaitAsync()
        {
            await Task.Yield();
            return Failure is null ? Answer : throw Failure;
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Resolvers that wait: their order, and mutations, section 6.2.2.</summary>
public sealed class WaitingTests
{
    private const string Sdl =
        """
        type Query { a: Node b: Node c: Node many: [Node!]! must: Node! }
        type Mutation { a: Node b: Node must: Node! c: Node }
        type Node { name: String must: String! child: Node }
        """;

    private readonly List<string> _log = [];
    private readonly Dictionary<string, TaskCompletionSource<object?>> _gates = new(StringComparer.Ordinal);

    [Fact]
    public async Task All_fields_of_a_query_start_before_the_first_one_is_done()
    {
        var answer = Server("Query").AskAsync("{ a { name } b { name } c { name } }");

        Assert.Equal(["start a", "start b", "start c"], _log);
        Open("c");
        Open("a");
        Assert.False(answer.IsCompleted);
        Open("b");
        Assert.Equal("""{"data":{"a":{"name":"a"},"b":{"name":"b"},"c":{"name":"c"}}}""", await answer);
    }

    [Fact]
    public async Task A_field_of_a_mutation_starts_when_everything_before_it_is_done()
    {
        var server = Server("Mutation").WithAsync("Node", "child", context => Wait("child of " + context.Parent<string>()));

        var answer = server.AskAsync("mutation { b { name child { name } } a { name } x: b { name } }");

        Assert.Equal(["start b"], _log);
        Open("b");
        Assert.Equal(["start b", "start child of b"], _log);
        Open("child of b");
        Assert.Equal(["start b", "start child of b", "start a"], _log);
        Open("a");
        Assert.Equal(["start b", "start child of b", "start a", "start b"], _log);
        Assert.Equal("""{"data":{"b":{"name":"b","child":{"name":"child of b"}},"a":{"name":"a"},"x":{"name":"b"}}}""", await answer);
    }

    [Fact]
    public async Task A_mutation_ends_with_the_field_that_removes_its_data()
    {
        var answer = Server("Mutation").AskAsync("mutation { a { name } must { must } c { name } }");

        Open("a");
        Open("must");
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":30}],"path":["must","must"],"extensions":{"code":"HC0018"}}],"data":null}""",
            await answer);
        Assert.Equal(["start a", "start must"], _log);
    }

    [Fact]
    public async Task What_comes_for_a_removed_object_is_dropped()
    {
        var server = Server("Query")
            .WithAsync("Node", "must", context => Wait("must"))
            .WithAsync("Node", "child", context => Wait("child"));

        var answer = server.AskAsync("{ a { must child { name must } name } b { name } }");
        Open("a");
        Open("b");
        _gates["must"].SetException(new GraphQLException("No."));
        _gates["child"].SetException(new GraphQLException("Too late."));

        Assert.Equal(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":7}],"path":["a","must"]}],"data":{"a":null,"b":{"name":"b"}}}""",
            await answer);
    }

    [Fact]
    public async Task Items_of_a_list_wait_side_by_side()
    {
        var server = Server("Query")
            .With("Query", "many", _ => new[] { "x", "y" })
            .WithAsync("Node", "child", context => Wait("child of " + context.Parent<string>()));

        var answer = server.AskAsync("{ many { name child { name } } }");
        Assert.Equal(["start child of x", "start child of y"], _log);
        Open("child of y");
        Open("child of x");

        Assert.Equal(
            """{"data":{"many":[{"name":"x","child":{"name":"child of x"}},{"name":"y","child":{"name":"child of y"}}]}}""",
            await answer);
    }

    private TestServer Server(string root)
    {
        var server = new TestServer(Sdl).With("Node", "name", context => context.Parent<string>()).With("Node", "must", _ => null);
        foreach (var field in new[] { "a", "b", "c", "must" })
        {
            server.WithAsync(root, field, _ => Wait(field));
        }

        return server;
    }

    private ValueTask<object?> Wait(string name)
    {
        _log.Add($"start {name}");
        return new ValueTask<object?>(Gate(name).Task);
    }

    private void Open(string name) => Gate(name).SetResult(name);

    private TaskCompletionSource<object?> Gate(string name)
    {
        if (!_gates.TryGetValue(name, out var gate))
        {
            _gates.Add(name, gate = new TaskCompletionSource<object?>());
        }

        return gate;
    }
}

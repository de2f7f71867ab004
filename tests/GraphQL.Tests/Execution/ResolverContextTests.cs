using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution;

public sealed class ResolverContextTests
{
    private const string Sdl =
        "type Query { nodes: [Node!]! any: Named leaf: String } interface Named { name: String } type Node implements Named { name: String id: ID child: Node lazy: [Int] }";

    [Fact]
    public async Task A_resolver_knows_its_place_and_its_request()
    {
        List<string> seen = [];
        var user = new ClaimsPrincipal(new ClaimsIdentity("test"));
        var server = new TestServer(Sdl)
            .With("Query", "nodes", _ => new[] { "x", "y" })
            .With("Node", "name", context =>
            {
                Assert.Same(user, context.User);
                Assert.Equal("Node", context.ObjectType.Name);
                Assert.Equal("Query", context.Schema.QueryType.Name);
                Assert.False(context.RequestAborted.IsCancellationRequested);
                Assert.NotNull(context.Services.GetService<IServiceProvider>());
                seen.Add($"{context.Field.Coordinate} {context.ResponseName} {string.Join('/', context.Path)} {context.Parent<string>()}");
                return null;
            });

        await server.AskAsync("{ list: nodes { n: name } }", user: user);

        Assert.Equal(["Node.name n list/0/n x", "Node.name n list/1/n y"], seen);
    }

    [Theory]
    [InlineData("{ nodes { name } }", true, false, false)]
    [InlineData("{ nodes { name id } }", true, true, true)]
    [InlineData("{ nodes { x: id @include(if: $v) } }", false, false, false)]
    [InlineData("{ nodes { ...F } } fragment F on Node { x: id name @skip(if: $v) }", true, true, true)]
    public async Task A_resolver_can_ask_what_is_selected(string query, bool name, bool id, bool both)
    {
        bool[] seen = [];
        var server = new TestServer(Sdl).With("Query", "nodes", context =>
        {
            seen = [context.IsSelected(["name"]), context.IsSelected(["id"]), context.IsSelected(["name", "id"])];
            return Array.Empty<object>();
        });

        await server.AskAsync($"query({(query.Contains('$', StringComparison.Ordinal) ? "$v: Boolean = false" : "$w: Int = 1")}) {query}".Replace("($w: Int = 1)", "", StringComparison.Ordinal));

        Assert.Equal([name, id, both], seen);
    }

    [Fact]
    public async Task A_leaf_has_nothing_selected()
    {
        var server = new TestServer(Sdl).With("Query", "leaf", context => context.IsSelected(["name"]).ToString());

        Assert.Equal("""{"data":{"leaf":"False"}}""", await server.AskAsync("{ leaf }"));
    }

    [Fact]
    public async Task The_host_can_leave_values_for_the_resolvers()
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var server = new TestServer(Sdl).With("Query", "leaf", context => context.TryGetGlobalState("key", out var value) ? value : "none");
        var request = new GraphQLRequest
        {
            Document = "{ leaf }"u8.ToArray(),
            Services = services,
            GlobalState = new Dictionary<string, object?> { ["key"] = "kept" },
        };

        using var result = await server.Executor.ExecuteAsync(request);

        Assert.Equal("""{"data":{"leaf":"kept"}}""", TestServer.Print(result));
        Assert.Equal("""{"data":{"leaf":"none"}}""", await server.AskAsync("{ leaf }"));
    }

    [Fact]
    public async Task A_sequence_that_is_made_while_it_is_completed_still_sees_its_own_field()
    {
        var server = new TestServer(Sdl)
            .With("Query", "nodes", context => Enumerable.Range(0, 2).Select(number => $"{context.ResponseName}{number}"))
            .With("Node", "name", context => $"{context.ResponseName} of {context.Parent<string>()}")
            .With("Node", "lazy", context => Enumerable.Range(0, 2).Select(number => number + context.Path.Count));

        Assert.Equal(
            """{"data":{"list":[{"name":"name of list0","lazy":[3,4]},{"name":"name of list1","lazy":[3,4]}]}}""",
            await server.AskAsync("{ list: nodes { name lazy } }"));
    }

    [Fact]
    public async Task A_context_stays_with_a_resolver_that_waits()
    {
        TaskCompletionSource gate = new();
        var server = new TestServer(Sdl)
            .With("Query", "nodes", _ => new[] { "x", "y" })
            .WithAsync("Node", "name", async context =>
            {
                await gate.Task;
                return $"{string.Join('/', context.Path)} {context.Parent<string>()}";
            })
            .With("Node", "id", context => context.ResponseName);

        var answer = server.AskAsync("{ nodes { name id } }");
        gate.SetResult();

        Assert.Equal("""{"data":{"nodes":[{"name":"nodes/0/name x","id":"id"},{"name":"nodes/1/name y","id":"id"}]}}""", await answer);
    }
}

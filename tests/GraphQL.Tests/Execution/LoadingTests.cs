using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Data loaders inside of an operation: how many batches the levels of a query make.</summary>
public sealed class LoadingTests
{
    private const string Sdl = "type Query { nodes: [Node!]! late: [Node!]! } type Node { id: Int! next: Node twice: Int others: [Node!] failing: Int }";

    private readonly List<string> _batches = [];
    private readonly TaskCompletionSource _firstBatch = new();

    [Fact]
    public async Task A_level_of_a_query_makes_one_batch()
    {
        var answer = await AskAsync("{ nodes { id next { id next { id } } } }");

        Assert.Equal(
            """{"data":{"nodes":[{"id":1,"next":{"id":2,"next":{"id":3}}},{"id":2,"next":{"id":3,"next":{"id":4}}},{"id":3,"next":{"id":4,"next":{"id":5}}}]}}""",
            answer);
        Assert.Equal(["1,2,3", "4"], _batches);
    }

    [Fact]
    public async Task Lists_that_come_late_still_make_one_batch_a_level()
    {
        await AskAsync("{ late { next { id } } nodes { next { id } } }");

        Assert.Equal(["1,2,3", "11,12"], _batches);
    }

    [Fact]
    public async Task A_resolver_that_waits_for_one_loader_after_another_does_not_wait_forever()
    {
        Assert.Equal(
            """{"data":{"nodes":[{"twice":102},{"twice":103},{"twice":104}]}}""",
            await AskAsync("{ nodes { twice } }"));
        Assert.Equal(["1,2,3", "101,102,103"], _batches);
    }

    [Fact]
    public async Task Groups_are_loaded_for_the_whole_level()
    {
        Assert.Equal(
            """{"data":{"nodes":[{"others":[{"id":11},{"id":12}]},{"others":[{"id":21},{"id":22}]},{"others":[{"id":31},{"id":32}]}]}}""",
            await AskAsync("{ nodes { others { id } } }"));
        Assert.Equal(["group 1,2,3"], _batches);
    }

    [Fact]
    public async Task A_batch_that_fails_fails_each_of_its_fields()
    {
        using var result = await Server().RunAsync("{ nodes { failing } }");

        Assert.Equal(3, result.Errors.Count);
        Assert.EndsWith(""","data":{"nodes":[{"failing":null},{"failing":null},{"failing":null}]}}""", TestServer.Print(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_operations_that_wait_in_every_way_all_end()
    {
        var server = new TestServer("type Query { nodes: [Node!]! } type Node { id: Int! next: Node nested: Node waited: Node }")
            .With("Query", "nodes", _ => new[] { 1, 2, 3, 4 })
            .With("Node", "id", context => context.Parent<int>())
            .WithAsync("Node", "next", async context => await Add(context, "a", 1).LoadAsync(context.Parent<int>()))
            .WithAsync("Node", "waited", async context =>
            {
                var key = context.Parent<int>();
                await Task.Yield();
                return await Add(context, "b", 10).LoadAsync(await Add(context, "a", 1).LoadAsync(key));
            })
            .WithAsync("Node", "nested", async context =>
            {
                var inner = Add(context, "b", 10);
                var key = context.Parent<int>();
                return await context.BatchDataLoader<int, int>(async (keys, cancellation) =>
                {
                    var values = await inner.LoadAsync([.. keys], cancellation);
                    return keys.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
                }).LoadAsync(key);
            });
        Assert.NotNull(server.Executor);

        var answers = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => Task.Run(() => server.AskAsync(
            "{ nodes { next { waited { nested { id } } nested { next { id } } } waited { next { waited { id } } } nested { waited { id } } } }"))));

        Assert.Single(answers.Distinct());
        Assert.StartsWith("""{"data":{"nodes":[{"next":{"waited":{"nested":{"id":23}},"nested":{"next":{"id":13}}},"waited":{"next":{"waited":{"id":24}}},"nested":{"waited":{"id":22}}}""", answers[0], StringComparison.Ordinal);

        static IDataLoader<int, int> Add(IResolverContext context, string name, int number) => context.BatchDataLoader<int, int>(
            async (keys, _) =>
            {
                await Task.Yield();
                return keys.ToDictionary(key => key, key => key + number);
            },
            name);
    }

    /// <summary>Without the context of the tests, which would send everything that goes on to other threads.</summary>
    private Task<string> AskAsync(string query) => Task.Run(() => Server().AskAsync(query));

    private TestServer Server() => new TestServer(Sdl)
        .With("Query", "nodes", _ => new[] { 1, 2, 3 })
        .WithAsync("Query", "late", async _ =>
        {
            await _firstBatch.Task;
            return new[] { 11, 12 };
        })
        .With("Node", "id", context => context.Parent<int>())
        .WithAsync("Node", "next", async context => await Next(context).LoadAsync(context.Parent<int>()))
        .WithAsync("Node", "twice", async context =>
        {
            var next = await Next(context).LoadAsync(context.Parent<int>()).ConfigureAwait(false);
            return await Next(context).LoadAsync(next + 99).ConfigureAwait(false);
        })
        .WithAsync("Node", "others", async context => await context
            .GroupDataLoader<int, int>((keys, _) =>
            {
                _batches.Add($"group {string.Join(',', keys)}");
                return Task.FromResult(keys.SelectMany(key => new[] { (key, (key * 10) + 1), (key, (key * 10) + 2) }).ToLookup(pair => pair.key, pair => pair.Item2));
            })
            .LoadAsync(context.Parent<int>()))
        .WithAsync("Node", "failing", async context => await context
            .CacheDataLoader<int, int>((_, _) => throw new InvalidOperationException("down"))
            .LoadAsync(context.Parent<int>()));

    private IDataLoader<int, int> Next(IResolverContext context) => context.BatchDataLoader<int, int>(
        async (keys, _) =>
        {
            _batches.Add(string.Join(',', keys));
            await Task.Yield();
            _firstBatch.TrySetResult();
            return keys.ToDictionary(key => key, key => key + 1);
        },
        "next");
}

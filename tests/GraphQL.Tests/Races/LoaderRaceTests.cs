using System.Collections.Concurrent;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Execution;

namespace PyDotOrg.GraphQL.Tests.Races;

/// <summary>Data loaders of many requests at once: nobody gets the value of another key or another request.</summary>
public sealed class LoaderRaceTests
{
    private const string Sdl =
        """
        type Query { request: Int items(keys: [Int!]!): [Item!]! }
        type Item { key: Int! owner: String! next: Item! }
        """;

    [Fact]
    public async Task Every_key_of_a_request_is_loaded_once_and_for_that_request()
    {
        var loads = new ConcurrentDictionary<(int Request, int Key), int>();
        var requests = 0;
        var server = Server(loads);

        var rounds = await Race.RunAsync(async random =>
        {
            var request = Interlocked.Increment(ref requests);
            var keys = Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(100)).ToArray();
            var list = string.Join(',', keys.Select(key => (request * 1000) + key));

            var answer = await server.AskAsync($"{{ items(keys: [{list}]) {{ owner next {{ key owner }} }} }}");

            var items = keys.Select(key => $$$"""{"owner":"{{{request}}}:{{{key}}}","next":{"key":{{{(request * 1000) + ((key + 1) % 100)}}},"owner":"{{{request}}}:{{{(key + 1) % 100}}}"}}""");
            Assert.Equal($$$"""{"data":{"items":[{{{string.Join(',', items)}}}]}}""", answer);
        });

        Assert.True(rounds > 0);
        Assert.All(loads, load => Assert.Equal(1, load.Value));
    }

    private static TestServer Server(ConcurrentDictionary<(int Request, int Key), int> loads) => new TestServer(Sdl)
        .With("Query", "request", static _ => 1)
        .With("Query", "items", static context => context.ArgumentValue<IReadOnlyList<int>>("keys")!.ToArray()) // Not null: the type says so.
        .With("Item", "key", static context => context.Parent<int>())
        .With("Item", "next", static context => (context.Parent<int>() / 1000 * 1000) + ((context.Parent<int>() + 1) % 1000 % 100))
        .WithAsync("Item", "owner", async context => await context
            .BatchDataLoader<int, string>(async (keys, cancellation) =>
            {
                await Task.Yield();
                return keys.ToDictionary(key => key, key =>
                {
                    loads.AddOrUpdate((key / 1000, key % 1000), 1, static (_, count) => count + 1);
                    return $"{key / 1000}:{key % 1000}";
                });
            })
            .LoadAsync(context.Parent<int>()));
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Tests.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>The executor against the reference implementation: same schema, same values, same queries.</summary>
public sealed class ExecutionOracleTests
{
    private const int Roots = 8;
    private const int QueriesPerRoot = 50;

    [NodeFact]
    public async Task Random_queries_over_values_without_mistakes_give_the_data_of_the_reference() => await CompareAsync(1000, 0);

    [NodeFact]
    public async Task Random_queries_over_values_with_mistakes_give_the_data_and_the_error_paths_of_the_reference() =>
        await CompareAsync(2000, 0.08);

    [NodeFact]
    public async Task Resolvers_that_wait_do_not_change_the_data() => await CompareAsync(3000, 0.08, isWaiting: true);

    [NodeFact]
    public async Task Arguments_are_coerced_as_by_the_reference()
    {
        var root = new ExecutionCorpus(1).Root(0);
        var questions = ArgumentCorpus.All.Select(ask => Ask(ask.Query, root, ask.Variables)).ToArray();

        await CompareAsync(questions, root);
    }

    private static async Task CompareAsync(int seed, double mistakes, bool isWaiting = false)
    {
        for (var index = 0; index < Roots; index++)
        {
            var corpus = new ExecutionCorpus(seed + index);
            var root = corpus.Root(mistakes);
            var questions = Enumerable.Range(0, QueriesPerRoot)
                .Select(number => Ask(corpus.Query(), root, new { a = number % 2 == 0, b = number % 3 == 0, c = number % 5 == 0 }))
                .ToArray();
            var refused = await CompareAsync(questions, root, isWaiting);
            Assert.InRange(refused, 0, QueriesPerRoot / 2);
        }
    }

    private static ReferenceQuestion Ask(string query, object root, object? variables) =>
        new("execute", query) { Schema = ExecutionCorpus.Schema, Root = root, Variables = JsonSerializer.SerializeToElement(variables) };

    private static async Task<int> CompareAsync(ReferenceQuestion[] questions, Dictionary<string, object?> root, bool isWaiting = false)
    {
        var answers = ReferenceEngine.Ask(questions);
        var server = new TestServer(ExecutionCorpus.Schema) { Options = Unlimited.Options }.WithSchema(builder => Bind(builder, root, isWaiting));
        List<string> differences = [];
        var refused = 0;
        for (var i = 0; i < questions.Length; i++)
        {
            using var result = await server.RunAsync(questions[i].Source!, JsonSerializer.Serialize(questions[i].Variables));
            refused += result.Status == RequestStatus.Refused ? 1 : 0;
            if (Difference(result, answers[i], isWaiting) is { } difference)
            {
                differences.Add($"{questions[i].Source} {JsonSerializer.Serialize(questions[i].Variables)}\n{difference}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences.Take(10)));
        return refused;
    }

    /// <summary>The oracle's root value has no place in a request of ours: the fields of the root know it.</summary>
    public static void Bind(SchemaBuilder builder, Dictionary<string, object?> root, bool isWaiting)
    {
        var random = new Random(1);
        foreach (var (type, field) in ExecutionCorpus.AllFields)
        {
            object? Read(IResolverContext context) => (context.Parent<Dictionary<string, object?>?>() ?? root).GetValueOrDefault(field);
            if (isWaiting && random.Next(3) > 0)
            {
                builder.AddResolver(type, field, async context =>
                {
                    await Task.Yield();
                    return Read(context);
                });
            }
            else
            {
                builder.AddResolver(type, field, Read);
            }
        }

        builder.AddResolver("Root", "arguments", PlainJson.Arguments);
        builder.AddResolver("Root", "same", PlainJson.Arguments);
    }

    private static string? Difference(ExecutionResult result, ReferenceAnswer answer, bool isWaiting)
    {
        var ours = JsonNode.Parse(TestServer.Print(result))!; // A response is an object.
        var theirData = answer.Data is { } data ? JsonNode.Parse(data.GetRawText()) : null;
        if (!JsonNode.DeepEquals(ours["data"], theirData))
        {
            return $"ours:   {ours.ToJsonString()}\ntheirs: {theirData?.ToJsonString()} {string.Join(" ", answer.Errors)}";
        }

        if (isWaiting)
        {
            // Of several errors that make the same place null, the first one in time is reported.
            return null;
        }

        var isRefused = answer.Errors.Any(error => error.Path is null);
        if (isRefused)
        {
            return result.Status == RequestStatus.Refused ? null : $"ours:   {result.Status}\ntheirs: refused";
        }

        var theirPaths = answer.Errors.Select(error => PathOf(error.Path!.Value)).ToList();
        var ourPaths = result.Errors.Select(error => PathOf(JsonSerializer.SerializeToElement(error.Path))).ToList();
        var missing = theirPaths.Except(ourPaths).ToList();
        var surplus = ourPaths.Except(theirPaths).Where(path => !IsBelowNull(path, theirData)).ToList();
        return missing.Count + surplus.Count == 0 ? null : $"missing: {string.Join(" ", missing)}\nsurplus: {string.Join(" ", surplus)}";
    }

    /// <summary>
    /// The reference forgets the errors below a place that another error makes null later. We keep them, as Hot Chocolate
    /// does: they are why the client looks there.
    /// </summary>
    public static bool IsBelowNull(string path, JsonNode? data)
    {
        foreach (var segment in path[1..].Split('/'))
        {
            if (data is null)
            {
                return true;
            }

            data = data is JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)] : data[segment];
        }

        return false;
    }

    private static string PathOf(JsonElement path) => string.Concat(path.EnumerateArray().Select(segment => $"/{segment}"));
}

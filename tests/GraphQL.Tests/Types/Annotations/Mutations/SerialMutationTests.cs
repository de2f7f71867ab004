using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations;

/// <summary>Mutations run one after another (specification, section 6.2.2); the payload of each is complete before the next starts.</summary>
public sealed class SerialMutationTests
{
    private const string Fields = "{ step { name parts { name late } rows(first: 2) { nodes } } errors { __typename } }";

    [Fact]
    public async Task A_payload_is_complete_before_the_next_mutation_starts()
    {
        var log = new List<string>();

        var answer = await AskAsync(log, $"mutation {{ b: walk(input: {{ name: \"b\" }}) {Fields} a: walk(input: {{ name: \"a\" }}) {Fields} }}");

        string[] Done(string name) =>
            [$"start {name}", $"end {name}", $"late {name}1", $"late {name}2", $"row {name}1", $"row {name}2", $"row {name}3", $"done {name}1", $"done {name}2"];
        Assert.Equal(Done("b"), log.Take(9).OrderBy(entry => Array.IndexOf(Done("b"), entry)));
        Assert.Equal(Done("a"), log.Skip(9).OrderBy(entry => Array.IndexOf(Done("a"), entry)));
        Assert.StartsWith("start a", log[9], StringComparison.Ordinal);
        Assert.Equal($$$"""{"data":{"b":{{{Walked("b")}}},"a":{{{Walked("a")}}}}}""", answer);
    }

    [Fact]
    public async Task An_error_of_a_payload_does_not_keep_the_next_from_starting()
    {
        var log = new List<string>();

        var answer = await AskAsync(log, "mutation { a: walk(input: { name: \"tired\" }) { errors { ... on Error { message } } } b: walk(input: { name: \"b\" }) { step { name } } }");

        Assert.Equal("""{"data":{"a":{"errors":[{"message":"Too tired."}]},"b":{"step":{"name":"b"}}}}""", answer);
        Assert.Equal(["start tired", "start b", "end b"], log);
    }

    [Fact]
    public async Task An_unknown_exception_ends_the_operation()
    {
        var log = new List<string>();

        var answer = await AskAsync(log, "mutation { a: walk(input: { name: \"broken\" }) { step { name } } b: walk(input: { name: \"b\" }) { step { name } } }");

        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":12}],"path":["a"]}],"data":null}""", answer);
        Assert.Equal(["start broken"], log);
    }

    private static string Walked(string name) =>
        $$$"""{"step":{"name":"{{{name}}}","parts":[{"name":"{{{name}}}1","late":"done {{{name}}}1"},{"name":"{{{name}}}2","late":"done {{{name}}}2"}],"rows":{"nodes":["{{{name}}}1","{{{name}}}2"]}},"errors":null}""";

    private static Task<string> AskAsync(List<string> log, string document)
    {
        var builder = AnnotatedServer.With(typeof(BookServer.Queries), typeof(Walks), typeof(StepExtension), typeof(PartExtension)).AddMutationConventions();
        builder.Services.AddSingleton(new Log(log));
        return builder.AskAsync(document);
    }

    private sealed class Log(List<string> entries)
    {
        public void Add(string entry)
        {
            lock (entries)
            {
                entries.Add(entry);
            }
        }
    }

    private sealed record Step(string Name);

    private sealed record Part(string Name);

    private sealed class TiredException() : Exception("Too tired.");

    [MutationType]
    private static class Walks
    {
        [Error<TiredException>]
        public static async Task<Step> WalkAsync(string name, Log log)
        {
            log.Add($"start {name}");
            await Task.Yield();
            switch (name)
            {
                case "tired":
                    throw new TiredException();
                case "broken":
                    throw new FormatException("password");
                default:
                    log.Add($"end {name}");
                    return new Step(name);
            }
        }
    }

    [ExtendObjectType<Step>]
    private static class StepExtension
    {
        public static async Task<IReadOnlyList<Part>> GetPartsAsync([Parent] Step step)
        {
            await Task.Yield();
            return [new Part($"{step.Name}1"), new Part($"{step.Name}2")];
        }

        [UsePaging]
        public static IEnumerable<string> GetRows([Parent] Step step, Log log)
        {
            for (var i = 1; i <= 3; i++)
            {
                log.Add($"row {step.Name}{i}");
                yield return $"{step.Name}{i}";
            }
        }
    }

    [ExtendObjectType<Part>]
    private static class PartExtension
    {
        public static async Task<string> GetLateAsync([Parent] Part part, Log log)
        {
            log.Add($"late {part.Name}");
            await Task.Delay(1);
            log.Add($"done {part.Name}");
            return $"done {part.Name}";
        }
    }
}

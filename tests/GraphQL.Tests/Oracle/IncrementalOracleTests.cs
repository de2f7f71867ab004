using System.Text.Json;
using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Execution;
using PyDotOrg.GraphQL.Tests.Execution.Incremental;

namespace PyDotOrg.GraphQL.Tests.Oracle;

/// <summary>Parts that come later, against the reference implementation: the same parts under the same names with the same content.</summary>
public sealed class IncrementalOracleTests
{
    private const int Roots = 8;
    private const int QueriesPerRoot = 50;

    [NodeFact]
    public async Task Parts_are_announced_delivered_and_ended_as_by_the_reference() => await CompareAsync(5000, 0, "v0.2");

    [NodeFact]
    public async Task Parts_with_mistakes_fail_as_those_of_the_reference() => await CompareAsync(6000, 0.06, "v0.2");

    [NodeFact]
    public async Task In_the_older_format_parts_are_complete_in_themselves_as_those_of_the_reference() => await CompareAsync(7000, 0, "v0.1");

    [NodeFact]
    public async Task In_the_older_format_parts_with_mistakes_fail_as_those_of_the_reference() => await CompareAsync(8000, 0.06, "v0.1");

    [NodeFact]
    public async Task Resolvers_that_wait_do_not_change_the_whole() => await CompareAsync(9000, 0, "v0.2", isWaiting: true);

    private static async Task CompareAsync(int seed, double mistakes, string format, bool isWaiting = false)
    {
        List<string> differences = [];
        var compared = 0;
        var failures = "";
        for (var index = 0; index < Roots; index++)
        {
            var corpus = new ExecutionCorpus(seed + index) { IsIncremental = true };
            var root = corpus.Root(mistakes);
            var questions = Enumerable.Range(0, QueriesPerRoot)
                .Select(number => Ask(corpus.Query(), root, format, new { a = number % 2 == 0, b = number % 3 == 0, c = number % 5 == 0 }))
                .ToArray();
            var answers = ReferenceEngine.Ask(questions);
            var server = new IncrementalServer(ExecutionCorpus.Schema) { Options = Unlimited.Options, Format = FormatOf(format) }
                .WithSchema(builder => ExecutionOracleTests.Bind(builder, root, isWaiting));
            for (var i = 0; i < questions.Length; i++)
            {
                if (answers[i].Errors.Count > 0)
                {
                    failures += questions[i].Source + "\n" + string.Join("\n", answers[i].Errors) + "\n";
                    continue;
                }

                compared++;
                if (await DifferenceAsync(server, questions[i], answers[i], isWaiting) is { } difference)
                {
                    differences.Add($"{questions[i].Source} {JsonSerializer.Serialize(questions[i].Variables)}\n{difference}");
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {compared}\n{string.Join("\n\n", differences.OrderBy(text => text.Length).Take(6))}");
        Assert.True(compared > 0, failures);
        Assert.InRange(compared, Roots * QueriesPerRoot / 2, int.MaxValue);
    }

    private static ReferenceQuestion Ask(string query, object root, string format, object variables) => new("incremental", query)
    {
        Schema = $"{IncrementalServer.Directives}\n{ExecutionCorpus.Schema}",
        Root = root,
        Variables = JsonSerializer.SerializeToElement(variables),
        Format = format,
    };

    private static IncrementalDeliveryFormat FormatOf(string name) =>
        name == "v0.1" ? IncrementalDeliveryFormat.Version01 : IncrementalDeliveryFormat.Version02;

    private static async Task<string?> DifferenceAsync(
        IncrementalServer server, ReferenceQuestion question, ReferenceAnswer answer, bool isWaiting)
    {
        var texts = await server.ReadAsync(question.Source!, JsonSerializer.Serialize(question.Variables)); // Each asks about a query.
        var theirTexts = answer.Data!.Value.EnumerateArray().Select(each => each.GetRawText()).ToArray();
        var ours = MergedAnswer.Of([.. texts.Select(text => JsonNode.Parse(text)!)]);
        var theirs = MergedAnswer.Of([.. theirTexts.Select(text => JsonNode.Parse(text)!)]);
        var surplus = ours.Errors.Except(theirs.Errors).Where(path => !ExecutionOracleTests.IsBelowNull(path, theirs.Data)).ToList();
        var isSame = JsonNode.DeepEquals(ours.Data, theirs.Data)
            && !theirs.Errors.Except(ours.Errors).Any()
            && surplus.Count == 0
            && (isWaiting || ours.Facts == theirs.Facts);
        return isSame
            ? null
            : $"ours:\n{string.Join('\n', texts)}\n{ours.Facts}\ntheirs:\n{string.Join('\n', theirTexts)}\n{theirs.Facts}\nsurplus: {string.Join(' ', surplus)}";
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Oracle;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

/// <summary>Whatever comes later, put together it is what would have come at once.</summary>
public sealed partial class WholeTests
{
    private const string Variables = """{"a":true,"b":false,"c":true,"n":1}""";
    private const int Roots = 6;
    private const int QueriesPerRoot = 120;

    [Theory]
    [InlineData(IncrementalDeliveryFormat.Version01, false)]
    [InlineData(IncrementalDeliveryFormat.Version01, true)]
    [InlineData(IncrementalDeliveryFormat.Version02, false)]
    [InlineData(IncrementalDeliveryFormat.Version02, true)]
    public async Task All_parts_together_are_the_data_without_the_directives(IncrementalDeliveryFormat format, bool isWaiting)
    {
        var several = 0;
        for (var seed = 0; seed < Roots; seed++)
        {
            var corpus = new ExecutionCorpus(12000 + seed) { IsIncremental = true };
            var root = corpus.Root(0);
            var server = new IncrementalServer(ExecutionCorpus.Schema) { Options = Unlimited.Options, Format = format }
                .WithSchema(builder => ExecutionOracleTests.Bind(builder, root, isWaiting));
            for (var number = 0; number < QueriesPerRoot; number++)
            {
                var query = corpus.Query();
                var answers = await server.ReadAsync(query, Variables);
                var whole = JsonNode.Parse(Assert.Single(await server.ReadAsync(Directives().Replace(query, ""), Variables)))!;
                several += answers.Count > 1 ? 1 : 0;
                var merged = MergedAnswer.Of([.. answers.Select(answer => JsonNode.Parse(answer)!)]);
                Assert.True(JsonNode.DeepEquals(whole["data"], merged.Data), $"{query}\n{string.Join('\n', answers)}\n{whole}");
            }
        }

        Assert.InRange(several, Roots * QueriesPerRoot / 3, int.MaxValue);
    }

    [GeneratedRegex(@"@(defer|stream)(\([^)]*\))?")]
    private static partial Regex Directives();
}

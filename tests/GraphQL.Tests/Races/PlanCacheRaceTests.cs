using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Execution;

namespace PyDotOrg.GraphQL.Tests.Races;

/// <summary>More documents than the cache holds, asked for at once: each gets its own plan's answer.</summary>
public sealed class PlanCacheRaceTests
{
    private const int Documents = 60;

    [Fact]
    public async Task Every_document_gets_its_own_answer_while_others_drive_it_out()
    {
        var server = new TestServer("type Query { echo(value: Int!): Int! it: Query! }")
        {
            Options = new RequestOptions { DocumentCache = new DocumentCacheOptions { MaxDocuments = 20, MaxInvalidDocuments = 5 } },
        };
        server.With("Query", "echo", static context => context.ArgumentValue<int>("value")).With("Query", "it", static _ => new object());

        var rounds = await Race.RunAsync(async random =>
        {
            var number = random.Next(Documents);
            var value = random.Next(1000);
            var isIncluded = random.Next(2) == 0;

            var answer = await server.AskAsync(
                $"query ($v: Int!, $i: Boolean!) {{ f{number}: echo(value: $v) it {{ a: echo(value: {number}) @include(if: $i) g{number}: echo(value: $v) a: echo(value: {number}) }} }}",
                $$"""{ "v": {{value}}, "i": {{(isIncluded ? "true" : "false")}} }""");

            var (a, g) = ($"\"a\":{number}", $"\"g{number}\":{value}");
            Assert.Equal($"{{\"data\":{{\"f{number}\":{value},\"it\":{{{(isIncluded ? $"{a},{g}" : $"{g},{a}")}}}}}}}", answer);
            if (number % 7 == 0)
            {
                Assert.Contains($"nope{number}", await server.AskAsync($"{{ nope{number} }}"), StringComparison.Ordinal);
            }
        });

        Assert.True(rounds > 0);
    }
}

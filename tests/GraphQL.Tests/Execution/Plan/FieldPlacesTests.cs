using System.Text.Json;

namespace PyDotOrg.GraphQL.Tests.Execution.Plan;

/// <summary>The order of a response follows the fields that are included (specification, section 6.3.2).</summary>
public sealed class FieldPlacesTests
{
    private const string Sdl = "type Query { a: Int b: Int c: Int } type Mutation { a: Int b: Int }";

    [Theory]
    [InlineData("a @include(if: $x) b a", true, true, "ab")]
    [InlineData("a @include(if: $x) b a", false, true, "ba")]
    [InlineData("a @skip(if: $x) b ... { c a }", true, true, "bca")]
    [InlineData("a @skip(if: $x) b ... { c a }", false, true, "abc")]
    [InlineData("a @include(if: $x) b a @skip(if: $x) c a", false, true, "bac")]
    [InlineData("... @include(if: $x) { a b } c b a", true, true, "abc")]
    [InlineData("... @include(if: $x) { a b } c b a", false, true, "cba")]
    [InlineData("a @include(if: $x) b a @include(if: $x)", false, true, "b")]
    [InlineData("a @include(if: $x) @skip(if: $y) b a @include(if: $y) c a", true, false, "abc")]
    [InlineData("a @include(if: $x) @skip(if: $y) b a @include(if: $y) c a", true, true, "bac")]
    [InlineData("a @include(if: $x) @skip(if: $y) b a @include(if: $y) c a", false, false, "bca")]
    public async Task A_field_stands_where_it_is_first_included(string selections, bool x, bool y, string order)
    {
        var variables = JsonSerializer.Serialize(new { x, y });

        var answer = await Server([]).AskAsync($"query ($x: Boolean!, $y: Boolean!) {{ {selections} ... @skip(if: $x) {{ ... @skip(if: $y) {{ {order[0]} }} }} }}", variables);

        var expected = string.Join(',', order.Select(name => $"\"{name}\":1"));
        Assert.Equal("{\"data\":{" + expected + "}}", answer);
    }

    [Fact]
    public async Task Mutations_run_in_the_order_of_the_fields_that_are_included()
    {
        List<string> order = [];

        await Server(order).AskAsync("mutation ($x: Boolean!) { a @include(if: $x) b a }", """{ "x": false }""");

        Assert.Equal(["b", "a"], order);
    }

    private static TestServer Server(List<string> order)
    {
        var server = new TestServer(Sdl);
        foreach (var (type, field) in new[] { ("Query", "a"), ("Query", "b"), ("Query", "c"), ("Mutation", "a"), ("Mutation", "b") })
        {
            server.With(type, field, _ =>
            {
                order.Add(field);
                return 1;
            });
        }

        return server;
    }
}

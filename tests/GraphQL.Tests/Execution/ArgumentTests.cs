using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Coercing arguments, section 6.4.1, and what resolvers get of them.</summary>
public sealed class ArgumentTests
{
    private const string Sdl =
        """
        type Query { seen(int: Int = 5, must: Int! = 6, need: Int, text: String, list: [Int!], box: Box, boxes: [Box!], choice: Choice): String same: [Query!] }
        input Box { a: Int! b: String = "x" }
        enum Choice { FIRST SECOND }
        """;

    [Theory]
    [InlineData("seen", "{}", "5 6")]
    [InlineData("seen(int: 1, must: 2)", "{}", "1 2")]
    [InlineData("seen(int: null)", "{}", " 6")]
    [InlineData("seen(int: $i, must: $m)", "{}", "5 6")]
    [InlineData("seen(int: $i, must: $m)", """{"i":1,"m":2}""", "1 2")]
    [InlineData("seen(int: $i)", """{"i":null}""", " 6")]
    public async Task A_variable_without_value_leaves_the_default_to_the_argument(string field, string variables, string expected)
    {
        var server = Server(context => $"{context.ArgumentValue<int?>("int")} {context.ArgumentValue<int>("must")}");
        var definitions = field.Contains('$', StringComparison.Ordinal) ? field.Contains("$m", StringComparison.Ordinal) ? "($i: Int, $m: Int)" : "($i: Int)" : "";

        Assert.Equal($$$$"""{"data":{"x":"{{{{expected}}}}"}}""", await server.AskAsync($"query{definitions} {{ x: {field} }}", variables));
    }

    [Fact]
    public async Task Null_for_an_argument_that_must_not_be_null_fails_the_field() =>
        Assert.Equal(
            """{"errors":[{"message":"Argument \"must\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":42}],"path":["seen"]}],"data":{"__typename":"Query","seen":null}}""",
            await Server(_ => "").AskAsync("query($m: Int) { __typename seen(  must: $m) }", """{"m":null}"""));

    [Fact]
    public async Task Arguments_come_in_the_types_that_resolvers_ask_for()
    {
        object?[] seen = [];
        var server = Server(context =>
        {
            seen =
            [
                context.ArgumentValue<long>("int"), context.ArgumentValue<List<int>>("list"), context.ArgumentValue<IReadOnlyList<int?>>("list"),
                context.ArgumentValue<int[]>("list"), context.ArgumentValue<Box>("box"), context.ArgumentValue<Box[]>("boxes"),
                context.ArgumentValue<InputObjectValue>("box")?.Fields["a"], context.ArgumentValue<Choice>("choice"), context.ArgumentValue<string>("text"),
            ];
            return null;
        });

        await server.AskAsync("{ seen(list: [1, 2], box: { a: 1 }, boxes: { a: 2, b: null }, choice: SECOND) }");

        Assert.Equal([5L, new List<int> { 1, 2 }, new List<int?> { 1, 2 }, new[] { 1, 2 }, new Box(1, "x"), new[] { new Box(2, null) }, 1, Choice.Second, null], seen);
    }

    [Fact]
    public async Task A_literal_shows_what_was_written_with_the_variables_put_in()
    {
        List<string?> seen = [];
        var server = Server(context =>
        {
            seen.AddRange(new[] { "int", "list", "box", "choice" }.Select(name => context.ArgumentLiteral(name) is { } node ? SyntaxPrinter.Print(node) : null));
            return null;
        });

        await server.AskAsync("query($i: Int, $b: Box, $c: Choice) { seen(list: [1, 2], box: $b, choice: $c, int: $i) }", """{"b":{"a":1},"c":"FIRST"}""");

        Assert.Equal([null, "[1, 2]", "{ a: 1, b: \"x\" }", "FIRST"], seen);
    }

    [Fact]
    public async Task Arguments_are_coerced_once_for_all_parents()
    {
        List<object?> seen = [];
        var server = Server(context =>
        {
            context.TryGetArgument("list", out var list);
            seen.Add(list);
            return null;
        }).With("Query", "same", _ => new[] { 1, 2, 3 });

        await server.AskAsync("query($i: Int!) { same { seen(list: [$i]) } }", """{"i":1}""");

        Assert.Equal(3, seen.Count);
        Assert.All(seen, list => Assert.Same(seen[0], list));
    }

    [Fact]
    public async Task A_type_that_nothing_converts_to_is_our_mistake()
    {
        var server = Server(context => context.ArgumentValue<Uri>("int"));

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["seen"]}],"data":{"seen":null}}""",
            await server.AskAsync("{ seen }"));
    }

    private static TestServer Server(PureFieldDelegate resolve) => new TestServer(Sdl)
        .With("Query", "seen", resolve)
        .WithSchema(builder => builder.BindRuntimeType<Choice>("Choice"))
        .WithBuilt(schema => schema.GetType<InputObjectType>("Box").CreateInstance =
            static value => new Box((int)value.Fields["a"]!, (string?)value.Fields["b"])); // a is non-null.

    private enum Choice
    {
        First,
        Second,
    }

    private sealed record Box(int A, string? B);
}

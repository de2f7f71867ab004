using System.Text;
using System.Text.Json.Nodes;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

public sealed class StreamTests
{
    private const string Sdl =
        """
        type Query { numbers: [Int!]! names: [String] grid: [[Int!]!] heroes: [Hero!] maybe: [Hero] later: [Int] endless: [Int!]! wrong: [Int] }
        type Hero { name: String! home: String }
        """;

    [Fact]
    public async Task Items_follow_their_list() => Assert.Equal(
        """
        {"data":{"numbers":[1]},"pending":[{"id":"0","path":["numbers"],"label":"n"}],"hasNext":true}
        {"incremental":[{"id":"0","items":[2,3]}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("{ numbers @stream(initialCount: 1 label: \"n\") }"));

    [Fact]
    public async Task In_the_older_format_they_tell_the_position_of_the_first() => Assert.Equal(
        """
        {"data":{"numbers":[1]},"hasNext":true}
        {"incremental":[{"items":[2,3],"path":["numbers",1],"label":"n"}],"hasNext":false}
        """,
        await Server(IncrementalDeliveryFormat.Version01).AskAsync("{ numbers @stream(initialCount: 1 label: \"n\") }"));

    [Theory]
    [InlineData("{ numbers @stream(initialCount: 3) }", null)]
    [InlineData("{ numbers @stream(if: false) }", null)]
    [InlineData("query($n: Int!) { numbers @stream(initialCount: $n) }", """{"n":5}""")]
    [InlineData("query($s: Boolean!) { numbers @stream(if: $s) }", """{"s":false}""")]
    public async Task A_list_without_further_items_is_one_answer(string query, string? variables) =>
        Assert.Equal("""{"data":{"numbers":[1,2,3]}}""", await Server().AskAsync(query, variables));

    [Fact]
    public async Task The_items_of_a_list_in_a_list_stay_together() => Assert.Equal(
        """
        {"data":{"grid":[]},"pending":[{"id":"0","path":["grid"]}],"hasNext":true}
        {"incremental":[{"id":"0","items":[[1,2],[3]]}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("{ grid @stream }"));

    [Fact]
    public async Task Items_may_have_parts_that_follow_them() => Assert.Equal(
        """
        {"data":{"heroes":[]},"pending":[{"id":"0","path":["heroes"]}],"hasNext":true}
        {"pending":[{"id":"1","path":["heroes",0]},{"id":"2","path":["heroes",1]}],"incremental":[{"id":"0","items":[{"name":"Luke"},{"name":"Leia"}]},{"id":"1","data":{"home":"Tatooine"}},{"id":"2","data":{"home":"Alderaan"}}],"completed":[{"id":"0"},{"id":"1"},{"id":"2"}],"hasNext":false}
        """,
        await Server().AskAsync("{ heroes @stream { name ... @defer { home } } }"));

    [Fact]
    public async Task A_list_in_a_deferred_fragment_is_announced_with_it() => Assert.Equal(
        """
        {"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}
        {"pending":[{"id":"1","path":["numbers"]}],"incremental":[{"id":"0","data":{"numbers":[1]}},{"id":"1","items":[2,3]}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}
        """,
        await Server().AskAsync("{ ... @defer { numbers @stream(initialCount: 1) } }"));

    [Fact]
    public async Task An_error_in_an_item_that_may_be_null_is_told_with_the_items() => Assert.Equal(
        """
        {"data":{"maybe":[]},"pending":[{"id":"0","path":["maybe"]}],"hasNext":true}
        {"incremental":[{"id":"0","items":[null,{"name":"Leia"}],"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":19}],"path":["maybe",0,"name"],"extensions":{"code":"HC0018"}}]}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("{ maybe @stream { name } }"));

    [Fact]
    public async Task Null_may_follow_where_null_may_stand() => Assert.Equal(
        """
        {"data":{"wrong":[1]},"pending":[{"id":"0","path":["wrong"]}],"hasNext":true}
        {"incremental":[{"id":"0","items":[2,null,4]}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().With("Query", "wrong", static _ => new object?[] { 1, 2, null, 4 }).AskAsync("{ wrong @stream(initialCount: 1) }"));

    [Theory]
    [InlineData(IncrementalDeliveryFormat.Version02, """{"incremental":[{"id":"0","items":[2]}],"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":3}],"path":["numbers",2],"extensions":{"code":"HC0018"}}]}],"hasNext":false}""")]
    [InlineData(IncrementalDeliveryFormat.Version01, """{"incremental":[{"items":[2],"path":["numbers",1]},{"items":null,"path":["numbers",2],"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":3}],"path":["numbers",2],"extensions":{"code":"HC0018"}}]}],"hasNext":false}""")]
    public async Task A_list_that_cannot_go_on_tells_why(IncrementalDeliveryFormat format, string expected) => Assert.EndsWith(
        expected,
        await Server(format).With("Query", "numbers", static _ => new object?[] { 1, 2, null, 4 }).AskAsync("{ numbers @stream(initialCount: 1) }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_sequence_that_fails_has_given_the_items_before() => Assert.Equal(
        """
        {"data":{"names":["a"]},"pending":[{"id":"0","path":["names"]}],"hasNext":true}
        {"incremental":[{"id":"0","items":["b"]}],"completed":[{"id":"0","errors":[{"message":"No more.","locations":[{"line":1,"column":3}],"path":["names"]}]}],"hasNext":false}
        """,
        await Server().With("Query", "names", static _ => Failing()).AskAsync("{ names @stream(initialCount: 1) }"));

    [Theory]
    [InlineData("{ names @stream(initialCount: -1) }", null)]
    [InlineData("query($n: Int = 1) { names @stream(initialCount: $n) }", """{"n":null}""")]
    public async Task A_number_of_items_that_is_none_is_an_error_of_the_field(string query, string? variables)
    {
        var answer = JsonNode.Parse(await Server().AskAsync(query, variables))!;

        Assert.Equal("The initialCount of @stream must be zero or more.", answer["errors"]![0]!["message"]!.GetValue<string>());
        Assert.Equal("""{"names":null}""", answer["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Items_that_are_waited_for_come_as_they_are_there()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = Server().WithAsync("Query", "later", context =>
        {
            Assert.True(context.IsStreamed);
            return new ValueTask<object?>(Numbers(gate.Task));
        });
        var (stream, _) = await server.StartAsync("{ later @stream(initialCount: 1) }");

        Assert.Equal("""{"data":{"later":[1]},"pending":[{"id":"0","path":["later"]}],"hasNext":true}""", await NextAsync(stream));
        Assert.Equal("""{"incremental":[{"id":"0","items":[2]}],"hasNext":true}""", await NextAsync(stream));
        gate.SetResult();
        Assert.Equal("""{"incremental":[{"id":"0","items":[3]}],"completed":[{"id":"0"}],"hasNext":false}""", await NextAsync(stream));
    }

    [Fact]
    public async Task A_reader_that_takes_nothing_keeps_the_sequence_waiting()
    {
        var asked = 0;
        var (stream, _) = await Server().With("Query", "endless", _ => Endless(() => asked++)).StartAsync("{ endless @stream }");

        await NextAsync(stream);
        Assert.Equal(0, asked);
        for (var answer = 1; answer <= 3; answer++)
        {
            Assert.Equal(100, JsonNode.Parse((await NextAsync(stream))!)!["incremental"]![0]!["items"]!.AsArray().Count);
            Assert.InRange(asked, answer * 100, (answer * 100) + 1);
        }

        await stream!.DisposeAsync();
        Assert.Null(await NextAsync(stream));
    }

    private static async Task<string?> NextAsync(ResponseStream? stream) =>
        await stream!.ReadAsync() is { } answer ? Encoding.UTF8.GetString(answer.Json.Span) : null;

    private static IEnumerable<string> Failing()
    {
        yield return "a";
        yield return "b";
        throw new GraphQLException(ErrorBuilder.New().SetMessage("No more.").Build());
    }

    private static IEnumerable<int> Endless(Action asked)
    {
        for (var number = 1; ; number++)
        {
            asked();
            yield return number;
        }
    }

    private static async IAsyncEnumerable<object?> Numbers(Task gate)
    {
        yield return 1;
        yield return 2;
        await gate;
        yield return 3;
    }

    private static Dictionary<string, object?> Hero(string? name, string? home) => new() { ["name"] = name, ["home"] = home };

    private static IncrementalServer Server(IncrementalDeliveryFormat format = IncrementalDeliveryFormat.Version02) =>
        new IncrementalServer(Sdl) { Format = format }
            .With("Query", "numbers", static _ => new[] { 1, 2, 3 })
            .With("Query", "names", static _ => new[] { "a", "b" })
            .With("Query", "grid", static _ => new[] { new[] { 1, 2 }, [3] })
            .With("Query", "heroes", static _ => new[] { Hero("Luke", "Tatooine"), Hero("Leia", "Alderaan") })
            .With("Query", "maybe", static _ => new[] { Hero(null, null), Hero("Leia", null) });
}

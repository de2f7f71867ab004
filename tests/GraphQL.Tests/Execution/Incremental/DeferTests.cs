using System.Text;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution.Incremental;

public sealed class DeferTests
{
    private const string Sdl =
        """
        type Query { hero: Hero! heroes: [Hero!]! bad: Bad none: Hero }
        type Mutation { rename(name: String!): Hero! }
        type Hero { id: ID! name: String slow: String loaded: String home: Home broken: String! half: String }
        type Home { street: String town: String }
        type Bad { fine: String hero: Hero! lost: String! }
        """;

    private readonly TaskCompletionSource<object?> _slow = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<int> _batches = [];

    [Fact]
    public async Task A_deferred_fragment_comes_later() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"],"label":"l"}],"hasNext":true}
        {"incremental":[{"id":"0","data":{"name":"Luke"}}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("{ hero { id ... @defer(label: \"l\") { name } } }"));

    [Fact]
    public async Task In_the_older_format_it_tells_its_path() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"hasNext":true}
        {"incremental":[{"data":{"name":"Luke"},"path":["hero"],"label":"l"}],"hasNext":false}
        """,
        await Server(IncrementalDeliveryFormat.Version01).AskAsync("{ hero { id ... @defer(label: \"l\") { name } } }"));

    [Fact]
    public async Task A_named_fragment_and_the_root_are_deferred_alike() => Assert.Equal(
        """
        {"data":{},"pending":[{"id":"0","path":[]}],"hasNext":true}
        {"incremental":[{"id":"0","data":{"hero":{"id":"1"}}}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("{ ...F @defer } fragment F on Query { hero { id } }"));

    [Fact]
    public async Task A_fragment_inside_of_another_is_announced_when_that_one_is_complete()
    {
        var (stream, _) = await Server().StartAsync("{ hero { ... @defer(label: \"a\") { id ... @defer(label: \"b\") { slow } } } }");

        Assert.Equal("""{"data":{"hero":{}},"pending":[{"id":"0","path":["hero"],"label":"a"}],"hasNext":true}""", await NextAsync(stream));
        Assert.Equal(
            """{"pending":[{"id":"1","path":["hero"],"label":"b"}],"incremental":[{"id":"0","data":{"id":"1"}}],"completed":[{"id":"0"}],"hasNext":true}""",
            await NextAsync(stream));
        _slow.SetResult("slow");
        Assert.Equal("""{"incremental":[{"id":"1","data":{"slow":"slow"}}],"completed":[{"id":"1"}],"hasNext":false}""", await NextAsync(stream));
        Assert.Null(await NextAsync(stream));
    }

    [Fact]
    public async Task A_fast_fragment_does_not_wait_for_a_slow_one()
    {
        var (stream, _) = await Server().StartAsync("{ hero { ... @defer(label: \"s\") { slow } ... @defer(label: \"f\") { name } } }");

        await NextAsync(stream);
        Assert.Equal("""{"incremental":[{"id":"1","data":{"name":"Luke"}}],"completed":[{"id":"1"}],"hasNext":true}""", await NextAsync(stream));
        _slow.SetResult("slow");
        Assert.Equal("""{"incremental":[{"id":"0","data":{"slow":"slow"}}],"completed":[{"id":"0"}],"hasNext":false}""", await NextAsync(stream));
    }

    [Fact]
    public async Task A_field_of_several_fragments_comes_once() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"],"label":"a"},{"id":"1","path":["hero"],"label":"b"}],"hasNext":true}
        {"incremental":[{"id":"0","data":{"name":"Luke"}},{"id":"1","data":{"half":"h"}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}
        """,
        await Server().AskAsync("{ hero { id ... @defer(label: \"a\") { id name } ... @defer(label: \"b\") { id name half } } }"));

    [Fact]
    public async Task In_the_older_format_each_fragment_is_complete_in_itself() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"hasNext":true}
        {"incremental":[{"data":{"id":"1","name":"Luke"},"path":["hero"],"label":"a"},{"data":{"id":"1","half":"h"},"path":["hero"],"label":"b"}],"hasNext":false}
        """,
        await Server(IncrementalDeliveryFormat.Version01).AskAsync(
            "{ hero { id ... @defer(label: \"a\") { id name } ... @defer(label: \"b\") { id half } } }"));

    [Fact]
    public async Task Fields_below_a_field_that_came_already_tell_the_rest_of_their_path() => Assert.Equal(
        """
        {"data":{"hero":{"home":{"street":"s"}}},"pending":[{"id":"0","path":[]}],"hasNext":true}
        {"incremental":[{"id":"0","subPath":["hero","home"],"data":{"town":"t"}}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("{ hero { home { street } } ... @defer { hero { home { street town } } } }"));

    [Fact]
    public async Task Each_item_of_a_list_has_parts_of_its_own() => Assert.Equal(
        """
        {"data":{"heroes":[{"id":"1"},{"id":"2"}]},"pending":[{"id":"0","path":["heroes",0]},{"id":"1","path":["heroes",1]}],"hasNext":true}
        {"incremental":[{"id":"0","data":{"name":"Luke"}},{"id":"1","data":{"name":"Leia"}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}
        """,
        await Server().AskAsync("{ heroes { id ... @defer { name } } }"));

    [Fact]
    public async Task Parts_of_many_items_load_their_data_in_one_batch()
    {
        var answer = await Server().AskAsync("{ heroes { ... @defer { loaded } } }");

        Assert.EndsWith("""{"id":"1","data":{"loaded":"loaded 2"}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""", answer, StringComparison.Ordinal);
        Assert.Equal([2], _batches);
    }

    [Theory]
    [InlineData("{ hero { id ... @defer(if: false) { name } } }", null)]
    [InlineData("query($d: Boolean!) { hero { id ... @defer(if: $d) { name } } }", """{"d":false}""")]
    [InlineData("query($d: Boolean!) { hero { id ... @defer @skip(if: $d) { half } name } }", """{"d":true}""")]
    [InlineData("{ hero { id ... @defer { id } name } }", null)]
    public async Task Where_nothing_is_left_for_later_there_is_one_answer(string query, string? variables) =>
        Assert.Equal("""{"data":{"hero":{"id":"1","name":"Luke"}}}""", await Server().AskAsync(query, variables));

    [Theory]
    [InlineData(null)]
    [InlineData("""{"d":true}""")]
    public async Task A_variable_decides_and_its_absence_means_yes(string? variables) => Assert.Contains(
        "hasNext", await Server().AskAsync("query($d: Boolean) { hero { id ... @defer(if: $d) { name } } }", variables), StringComparison.Ordinal);

    [Fact]
    public async Task A_variable_that_decides_must_not_be_null() => Assert.StartsWith(
        """{"errors":[{"message":"Variable `d` decides about""",
        await Server().AskAsync("query($d: Boolean) { hero { id ... @defer(if: $d) { name } } }", """{"d":null}"""),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_object_that_is_null_has_no_parts() =>
        Assert.Equal("""{"data":{"none":null}}""", await Server().AskAsync("{ none { ... @defer { name } } }"));

    [Fact]
    public async Task An_error_makes_the_nearest_place_of_the_part_null() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"]}],"hasNext":true}
        {"incremental":[{"id":"0","data":{"half":null},"errors":[{"message":"No half.","locations":[{"line":1,"column":26}],"path":["hero","half"]}]}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().With("Hero", "half", static _ => throw Error("No half.")).AskAsync("{ hero { id ... @defer { half } } }"));

    [Fact]
    public async Task A_part_that_cannot_be_null_fails_as_a_whole_and_alone() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"]},{"id":"1","path":["hero"]}],"hasNext":true}
        {"incremental":[{"id":"1","data":{"name":"Luke"}}],"completed":[{"id":"0","errors":[{"message":"Broken.","locations":[{"line":1,"column":31}],"path":["hero","broken"]}]},{"id":"1"}],"hasNext":false}
        """,
        await Server().AskAsync("{ hero { id ... @defer { half broken } ... @defer { name } } }"));

    [Fact]
    public async Task In_the_older_format_a_part_that_fails_is_null() => Assert.Equal(
        """
        {"data":{"hero":{"id":"1"}},"hasNext":true}
        {"incremental":[{"data":null,"path":["hero"],"label":"b","errors":[{"message":"Broken.","locations":[{"line":1,"column":38}],"path":["hero","broken"]}]}],"hasNext":false}
        """,
        await Server(IncrementalDeliveryFormat.Version01).AskAsync("{ hero { id ... @defer(label: \"b\") { broken } } }"));

    [Fact]
    public async Task Nothing_follows_below_a_place_that_an_error_has_made_null() => Assert.Equal(
        """{"errors":[{"message":"Lost.","locations":[{"line":1,"column":41}],"path":["bad","lost"]}],"data":{"bad":null}}""",
        await Server().AskAsync("{ bad { hero { id ... @defer { name } } lost } }"));

    [Fact]
    public async Task A_mutation_is_done_before_parts_of_its_result_follow() => Assert.Equal(
        """
        {"data":{"a":{"id":"1"},"b":{"id":"1"}},"pending":[{"id":"0","path":["a"]}],"hasNext":true}
        {"incremental":[{"id":"0","data":{"name":"y"}}],"completed":[{"id":"0"}],"hasNext":false}
        """,
        await Server().AskAsync("mutation { a: rename(name: \"x\") { id ... @defer { name } } b: rename(name: \"y\") { id } }"));

    [Fact]
    public async Task Errors_beside_a_value_come_with_the_part()
    {
        var server = Server().With("Hero", "half", static context =>
        {
            context.ReportError(ErrorBuilder.New().SetMessage("Only half.").Build());
            return "h";
        });

        Assert.Contains(
            """{"id":"0","data":{"half":"h"},"errors":[{"message":"Only half.",""",
            await server.AskAsync("{ hero { ... @defer { half } } }"),
            StringComparison.Ordinal);
    }

    private static async Task<string?> NextAsync(ResponseStream? stream) =>
        await stream!.ReadAsync() is { } answer ? Encoding.UTF8.GetString(answer.Json.Span) : null;

    private static GraphQLException Error(string message) => new(ErrorBuilder.New().SetMessage(message).Build());

    private static Dictionary<string, object?> Hero(int id, string name) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["half"] = "h",
        ["home"] = new Dictionary<string, object?> { ["street"] = "s", ["town"] = "t" },
    };

    private IncrementalServer Server(IncrementalDeliveryFormat format = IncrementalDeliveryFormat.Version02)
    {
        var luke = Hero(1, "Luke");
        return new IncrementalServer(Sdl) { Format = format }
            .With("Query", "hero", _ => luke)
            .With("Query", "heroes", _ => new object[] { luke, Hero(2, "Leia") })
            .With("Query", "bad", static _ => new Dictionary<string, object?>())
            .With("Query", "none", static _ => null)
            .With("Bad", "hero", _ => luke)
            .With("Bad", "lost", static _ => throw Error("Lost."))
            .With("Hero", "broken", static _ => throw Error("Broken."))
            .With("Mutation", "rename", context =>
            {
                luke["name"] = context.ArgumentValue<string>("name");
                return luke;
            })
            .WithAsync("Hero", "slow", _ => new ValueTask<object?>(_slow.Task))
            .WithAsync("Hero", "loaded", async context => await context
                .BatchDataLoader<int, string>((keys, _) => Task.FromResult<IReadOnlyDictionary<int, string>>(Load(keys)))
                .LoadAsync((int)context.Parent<Dictionary<string, object?>>()["id"]!));
    }

    private Dictionary<int, string> Load(IReadOnlyList<int> keys)
    {
        _batches.Add(keys.Count);
        return keys.ToDictionary(key => key, key => $"loaded {key}");
    }
}

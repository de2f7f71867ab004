using System.Collections;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Value completion, section 6.4.3, and errors of fields, section 6.4.4.</summary>
public sealed class CompletionTests
{
    private const string Sdl =
        """
        type Query { value: Value must: Value! text: String! choice: Choice any: Any }
        type Value {
          leaf: Int must: Int! list: [Int] musts: [Int!] mustList: [Int]! grid: [[Int!]] choices: [Choice!]
          inner: Value inners: [Value] mustInners: [Value!] mustInner: Value!
        }
        type Other { leaf: Int }
        union Any = Value | Other
        enum Choice { A B }
        """;

    [Theory]
    [InlineData("leaf", 1, "1")]
    [InlineData("leaf", null, "null")]
    [InlineData("must", 1, "1")]
    [InlineData("list", new[] { 1, 2 }, "[1,2]")]
    [InlineData("list", new int[0], "[]")]
    [InlineData("list", null, "null")]
    [InlineData("musts", new[] { 1 }, "[1]")]
    [InlineData("mustList", new[] { 1 }, "[1]")]
    [InlineData("choices", new[] { "A", "B" }, "[\"A\",\"B\"]")]
    public async Task A_value_is_written_as_its_type_says(string field, object? value, string json) =>
        Assert.Equal($$$$"""{"data":{"value":{"{{{{field}}}}":{{{{json}}}}}}}""", await Server(field, value).AskAsync($"{{ value {{ {field} }} }}"));

    [Fact]
    public async Task Any_sequence_is_a_list()
    {
        Assert.Equal("""{"data":{"value":{"list":[1,null,3]}}}""", await Server("list", new ArrayList { 1, null, 3 }).AskAsync("{ value { list } }"));
        Assert.Equal("""{"data":{"value":{"list":[0,1,4]}}}""", await Server("list", Squares(3)).AskAsync("{ value { list } }"));
        Assert.Equal("""{"data":{"value":{"grid":[[0],null,[0,1]]}}}""", await Server("grid", new[] { Squares(1), null, Squares(2) }).AskAsync("{ value { grid } }"));
        Assert.Equal("""{"data":{"value":{"inners":[{"leaf":1},null]}}}""", await Server("inners", new HashSet<object?> { Leaf(1), null }).AskAsync("{ value { inners { leaf } } }"));
    }

    [Theory]
    [InlineData("leaf", "x", """["value","leaf"]""", """{"value":{"leaf":null}}""", "Int", true)]
    [InlineData("must", "x", """["value","must"]""", """{"value":null}""", "Int", true)]
    [InlineData("must", null, """["value","must"]""", """{"value":null}""", "", false)]
    [InlineData("list", new[] { "x", "2" }, """["value","list",0]""", """{"value":{"list":[null,null]}}""", "Int", true)]
    [InlineData("musts", new object[] { 1, "x", 2 }, """["value","musts",1]""", """{"value":{"musts":null}}""", "Int", true)]
    [InlineData("musts", new object?[] { 1, null, 2 }, """["value","musts",1]""", """{"value":{"musts":null}}""", "", false)]
    [InlineData("choices", new[] { "A", "C" }, """["value","choices",1]""", """{"value":{"choices":null}}""", "Choice", true)]
    public async Task A_value_that_does_not_fit_its_type_is_an_error_of_its_place(
        string field, object? value, string path, string data, string type, bool isLeaf)
    {
        var server = Server(field, value);

        using var result = await server.RunAsync($"{{ value {{ {field} }} }}");

        var error = isLeaf
            ? $$$"""{"message":"{{{type}}} cannot serialize the value of the field.","locations":[{"line":1,"column":11}],"path":{{{path}}},"extensions":{"code":"EXEC_INVALID_LEAF_VALUE"}}"""
            : $$$"""{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":11}],"path":{{{path}}},"extensions":{"code":"HC0018"}}""";
        Assert.StartsWith($$"""{"errors":[{{error}}""", TestServer.Print(result), StringComparison.Ordinal);
        Assert.EndsWith($$""","data":{{data}}}""", TestServer.Print(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ must { must } }", """["must","must"]""", "null")]
    [InlineData("{ value { inner { must } } }", """["value","inner","must"]""", """{"value":{"inner":null}}""")]
    [InlineData("{ value { mustInner { must } } }", """["value","mustInner","must"]""", """{"value":null}""")]
    [InlineData("{ value { inners { must } } }", """["value","inners",0,"must"]""", """{"value":{"inners":[null,{"must":1}]}}""")]
    [InlineData("{ value { mustInners { must } } }", """["value","mustInners",0,"must"]""", """{"value":{"mustInners":null}}""")]
    [InlineData("{ value { leaf inner { leaf mustInner { mustInner { mustInners { must } } } } } }", """["value","inner","mustInner","mustInner","mustInners",0,"must"]""", """{"value":{"leaf":7,"inner":{"leaf":7,"mustInner":{"mustInner":{"mustInners":null}}}}}""")]
    public async Task Null_goes_up_to_the_nearest_place_where_it_may_stand(string query, string path, string data)
    {
        var bad = new Dictionary<string, object?> { ["leaf"] = 7 };
        bad["inner"] = bad["mustInner"] = bad;
        bad["inners"] = bad["mustInners"] = new[] { bad, Must(1) };
        var server = new TestServer(Sdl).With("Query", "value", _ => bad).With("Query", "must", _ => bad);

        using var result = await server.RunAsync(query);

        Assert.Equal(path, System.Text.Json.JsonSerializer.Serialize(Assert.Single(result.Errors).Path));
        Assert.EndsWith($$""","data":{{data}}}""", TestServer.Print(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_behind_the_one_that_removed_their_object_are_not_resolved()
    {
        var calls = 0;
        var server = new TestServer(Sdl)
            .With("Query", "value", _ => new object())
            .With("Value", "must", _ => null)
            .With("Value", "leaf", _ => calls++);

        Assert.EndsWith("""
            ,"data":{"value":null}}
            """, await server.AskAsync("{ value { must leaf } }"), StringComparison.Ordinal);
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task Text_and_dictionaries_are_no_lists()
    {
        var expected = """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":11}],"path":["value","list"]}],"data":{"value":{"list":null}}}""";

        Assert.Equal(expected, await Server("list", "123").AskAsync("{ value { list } }"));
        Assert.Equal(expected, await Server("list", new Dictionary<string, object?>()).AskAsync("{ value { list } }"));
        Assert.Equal(expected, await Server("list", 1).AskAsync("{ value { list } }"));
    }

    [Fact]
    public async Task A_value_of_no_possible_type_is_an_error()
    {
        var server = new TestServer(Sdl).With("Query", "any", _ => new Uri("https://python.org"));

        Assert.Equal(
            """{"errors":[{"message":"Could not resolve the actual object type from `Uri` for the abstract type `Any`.","locations":[{"line":1,"column":3}],"path":["any"],"extensions":{"code":"EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE"}}],"data":{"any":null}}""",
            await server.AskAsync("{ any { __typename } }"));
    }

    [Fact]
    public async Task The_type_of_an_abstract_value_can_follow_from_its_class()
    {
        var server = new TestServer(Sdl).With("Query", "any", _ => new Uri("https://python.org"))
            .WithSchema(builder => builder.BindRuntimeType<Uri>("Other"))
            .With("Other", "leaf", context => context.Parent<Uri>().Host.Length);

        Assert.Equal("""{"data":{"any":{"__typename":"Other","leaf":10}}}""", await server.AskAsync("{ any { __typename ... on Other { leaf } } }"));
    }

    [Fact]
    public async Task A_sequence_that_fails_is_an_error_of_its_field()
    {
        static IEnumerable<int> Fail()
        {
            yield return 1;
            throw new InvalidOperationException("secret");
        }

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["value","list"]}],"data":{"value":{"leaf":null,"list":null}}}""",
            await Server("list", Fail()).AskAsync("{ value { leaf list } }"));
    }

    private static TestServer Server(string field, object? value) =>
        new TestServer(Sdl).With("Query", "value", _ => new Dictionary<string, object?> { [field] = value });

    private static Dictionary<string, object?> Leaf(int value) => new() { ["leaf"] = value };

    private static Dictionary<string, object?> Must(int value) => new() { ["must"] = value };

    private static IEnumerable<int> Squares(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return i * i;
        }
    }
}

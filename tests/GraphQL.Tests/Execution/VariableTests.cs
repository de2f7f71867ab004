namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Coercing variables, section 6.1.2 (contract: Hot Chocolate, section 3.6).</summary>
public sealed class VariableTests
{
    private const string Sdl =
        """
        type Query { echo(value: String, list: [Int!], review: Review, pick: Pick, choice: Choice, any: Any): String }
        input Review { title: String! stars: Int = 3 tags: [String!] parts: [Review!] }
        input Pick @oneOf { a: Int b: String }
        enum Choice { A B }
        scalar Any
        """;

    private readonly TestServer _server = new TestServer(Sdl).With("Query", "echo", Oracle.PlainJson.Arguments);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"v":null}""")]
    [InlineData(null)]
    public async Task A_required_variable_that_is_missing_or_null_is_refused_at_its_definition(string? variables) =>
        Assert.Equal(
            """{"errors":[{"message":"Variable `v` is required.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"v"}}]}""",
            await _server.AskAsync("query($v: String!) { echo(value: $v) }", variables));

    [Theory]
    [InlineData("String", "1", "String cannot parse the given literal of type `IntValueNode`.", """["v"]""", null)]
    [InlineData("String", "1.5", "String cannot parse the given literal of type `FloatValueNode`.", """["v"]""", null)]
    [InlineData("String", "true", "String cannot parse the given literal of type `BooleanValueNode`.", """["v"]""", null)]
    [InlineData("String", "{}", "String cannot parse the given literal of type `ObjectValueNode`.", """["v"]""", null)]
    [InlineData("String", "[]", "String cannot parse the given literal of type `ListValueNode`.", """["v"]""", null)]
    [InlineData("String", "\"\\ud800\"", "String cannot parse the given literal of type `StringValueNode`.", """["v"]""", null)]
    [InlineData("[Int!]", "[1,\"x\"]", "Int cannot parse the given literal of type `StringValueNode`.", """["v",1]""", null)]
    [InlineData("[Int!]", "[1,null]", "Expected value of non-null type \"Int!\" not to be null.", """["v",1]""", "HC0018")]
    [InlineData("Choice", "\"C\"", "Choice cannot parse the given literal of type `StringValueNode`.", """["v"]""", null)]
    [InlineData("Choice", "1", "Choice cannot parse the given literal of type `IntValueNode`.", """["v"]""", null)]
    [InlineData("Review", "1", "Review cannot parse the given literal of type `IntValueNode`.", """["v"]""", null)]
    [InlineData("Review", "{}", "The field `title` of the type `Review` is required.", """["v","title"]""", "HC0018")]
    [InlineData("Review", """{"title":1}""", "String cannot parse the given literal of type `IntValueNode`.", """["v","title"]""", null)]
    [InlineData("Review", """{"title":null}""", "Expected value of non-null type \"String!\" not to be null.", """["v","title"]""", "HC0018")]
    [InlineData("Review", """{"title":"a","parts":[{"title":"b"},{"title":"c","tags":[1]}]}""", "String cannot parse the given literal of type `IntValueNode`.", """["v","parts",1,"tags",0]""", null)]
    [InlineData("Pick", "{}", "`Pick` is a OneOf input object: exactly one field must be set, but none is.", """["v"]""", "HC0054")]
    [InlineData("Pick", """{"a":1,"b":"x"}""", "`Pick` is a OneOf input object: exactly one field must be set, but several are.", """["v"]""", "HC0055")]
    [InlineData("Pick", """{"a":null}""", "`Pick` is a OneOf input object: its field `a` must not be null.", """["v","a"]""", "HC0056")]
    public async Task A_value_that_its_type_refuses_is_an_error_with_the_path_into_the_variable(
        string type, string value, string message, string path, string? code)
    {
        var argument = type switch { "[Int!]" => "list", "Review" => "review", "Pick" => "pick", "Choice" => "choice", _ => "value" };

        var answer = await _server.AskAsync($"query($v: {type}) {{ echo({argument}: $v) }}", $"{{\"v\":{value}}}");

        var extensions = code is null ? "" : $$$""","extensions":{"code":"{{{code}}}"}""";
        var text = message.Replace("\"", "\\\"", StringComparison.Ordinal);
        Assert.Equal($$$"""{"errors":[{"message":"{{{text}}}","path":{{{path}}}{{{extensions}}}}]}""", answer);
    }

    [Fact]
    public async Task An_unknown_input_field_is_an_error_that_names_its_type() =>
        Assert.Equal(
            """{"errors":[{"message":"The field `x` does not exist on the type `Review`.","path":["v"],"extensions":{"type":"Review"}}]}""",
            await _server.AskAsync("query($v: Review) { echo(review: $v) }", """{"v":{"title":"a","x":1}}"""));

    [Fact]
    public async Task Every_mistake_is_reported_up_to_a_limit()
    {
        using var few = await _server.RunAsync("query($a: Int!, $b: [Int!]) { x: echo(list: $b) y: echo(list: [$a]) }", """{"a":"x","b":["y",1,"z"]}""");
        using var many = await _server.RunAsync("query($b: [Int!]) { echo(list: $b) }", $$"""{"b":[{{string.Join(',', Enumerable.Repeat("\"x\"", 10_000))}}]}""");

        Assert.Equal(3, few.Errors.Count);
        Assert.Equal(50, many.Errors.Count);
    }

    [Theory]
    [InlineData("""{"v":{"title":"a"}}""", """{"review":{"stars":3,"title":"a"}}""")]
    [InlineData("""{"v":{"title":"a","stars":null,"tags":"t"}}""", """{"review":{"stars":null,"tags":["t"],"title":"a"}}""")]
    [InlineData("""{"v":null}""", """{"review":null}""")]
    [InlineData("{}", """{"review":{"stars":3,"title":"standard"}}""")]
    public async Task Defaults_stand_in_for_what_is_missing_and_one_value_for_a_list(string variables, string expected) =>
        Assert.Equal(expected, await Echo("query($v: Review = { title: \"standard\" }) { echo(review: $v) }", variables));

    [Fact]
    public async Task A_scalar_that_takes_anything_gets_literals_with_their_variables_put_in() =>
        Assert.Equal(
            """{"any":{"a":[1,"x",null],"b":{"c":"B"}}}""",
            await Echo(
                "query($i: Int!, $s: String, $n: String, $o: Any) { echo(any: { a: [$i, $s, null], b: $o, d: $n }) }",
                """{"i":1,"s":"x","o":{"c":"B"}}"""));

    [Fact]
    public async Task Variables_that_the_operation_does_not_have_are_ignored() =>
        Assert.Equal("""{"value":"a"}""", await Echo("query($v: String) { echo(value: $v) }", """{"v":"a","w":1}"""));

    [Fact]
    public async Task Variables_must_be_an_object() =>
        Assert.Equal(
            """{"errors":[{"message":"The variables must be a JSON object.","extensions":{"code":"HC0016"}}]}""",
            await _server.AskAsync("query($v: String) { echo(value: $v) }", "[]"));

    private async Task<string> Echo(string query, string variables)
    {
        var answer = System.Text.Json.Nodes.JsonNode.Parse(await _server.AskAsync(query, variables))!;
        return (string?)answer["data"]?["echo"] ?? answer.ToJsonString();
    }
}

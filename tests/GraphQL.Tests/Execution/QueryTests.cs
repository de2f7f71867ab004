namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Executing operations, section 6.2, and collecting fields, section 6.3.2.</summary>
public sealed class QueryTests
{
    private const string Sdl =
        """
        type Query { a: String b: String nested: Query pet: Pet pets: [Pet!] any: [Any] }
        interface Pet { name: String! friend: Pet }
        type Dog implements Pet { name: String! friend: Pet barks: Boolean }
        type Cat implements Pet { name: String! friend: Pet meows: Boolean }
        union Any = Dog | Cat
        """;

    private static readonly Dictionary<string, object?> Tom = new() { ["__typename"] = "Cat", ["name"] = "Tom", ["meows"] = true };

    private static readonly Dictionary<string, object?> Rex =
        new() { ["__typename"] = "Dog", ["name"] = "Rex", ["friend"] = Tom, ["barks"] = false };

    private readonly TestServer _server = new TestServer(Sdl) { Options = Unlimited.Options }
        .With("Query", "a", _ => "A")
        .With("Query", "b", _ => "B")
        .With("Query", "nested", _ => new object())
        .With("Query", "pet", _ => Rex)
        .With("Query", "pets", _ => new[] { Rex, Tom })
        .With("Query", "any", _ => new[] { Tom, null, Rex });

    [Theory]
    [InlineData("{ a b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ b a }", """{"b":"B","a":"A"}""")]
    [InlineData("{ x: a y: a a }", """{"x":"A","y":"A","a":"A"}""")]
    [InlineData("{ a a b a }", """{"a":"A","b":"B"}""")]
    [InlineData("{ __typename nested { __typename } }", """{"__typename":"Query","nested":{"__typename":"Query"}}""")]
    [InlineData("{ nested { a } b nested { b a } }", """{"nested":{"a":"A","b":"B"},"b":"B"}""")]
    [InlineData("{ nested { nested { a } } ...F } fragment F on Query { nested { nested { b } } }", """{"nested":{"nested":{"a":"A","b":"B"}}}""")]
    [InlineData("{ ...F ...F b } fragment F on Query { a ...G } fragment G on Query { a x: b }", """{"a":"A","x":"B","b":"B"}""")]
    public async Task Fields_of_one_response_name_are_merged_in_the_order_of_the_text(string query, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.AskAsync(query));

    [Theory]
    [InlineData("{ pet { name ... on Dog { barks } ... on Cat { meows } } }", """{"pet":{"name":"Rex","barks":false}}""")]
    [InlineData("{ pets { ... on Pet { name } ... on Cat { meows __typename } } }", """{"pets":[{"name":"Rex"},{"name":"Tom","meows":true,"__typename":"Cat"}]}""")]
    [InlineData("{ any { __typename ...D ... on Pet { n: name } } } fragment D on Dog { barks }", """{"any":[{"__typename":"Cat","n":"Tom"},null,{"__typename":"Dog","barks":false,"n":"Rex"}]}""")]
    [InlineData("{ pet { friend { friend { name } name } } }", """{"pet":{"friend":{"friend":null,"name":"Tom"}}}""")]
    [InlineData("{ pets { ... on Cat { meows } } }", """{"pets":[{},{"meows":true}]}""")]
    public async Task Fragments_count_for_the_object_types_that_they_fit(string query, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.AskAsync(query));

    [Theory]
    [InlineData("""{"x":true,"y":true}""", """{"a":"A"}""")]
    [InlineData("""{"x":true,"y":false}""", """{"a":"A","b":"B"}""")]
    [InlineData("""{"x":false,"y":true}""", "{}")]
    [InlineData("""{"x":false,"y":false}""", "{}")]
    public async Task Skip_and_include_are_read_for_each_request(string variables, string data) =>
        Assert.Equal(
            $$"""{"data":{{data}}}""",
            await _server.AskAsync("query($x: Boolean!, $y: Boolean!) { ... @include(if: $x) { a b @skip(if: $y) } }", variables));

    [Theory]
    [InlineData("{ a @skip(if: true) b @include(if: true) }", """{"b":"B"}""")]
    [InlineData("{ a @skip(if: false) @include(if: false) }", "{}")]
    [InlineData("{ a @skip(if: true) a @include(if: false) a }", """{"a":"A"}""")]
    [InlineData("{ ...F @skip(if: true) ...F } fragment F on Query { a }", """{"a":"A"}""")]
    public async Task Constant_conditions_are_decided_once(string query, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.AskAsync(query));

    [Theory]
    [InlineData("""{"x":true}""", """{"nested":{"a":"A","b":"B"}}""")]
    [InlineData("""{"x":false}""", """{"nested":{"b":"B"}}""")]
    public async Task A_field_counts_only_when_the_field_around_it_does(string variables, string data) =>
        Assert.Equal(
            $$"""{"data":{{data}}}""",
            await _server.AskAsync("query($x: Boolean!) { nested @include(if: $x) { a } nested { b } }", variables));

    [Theory]
    [InlineData("""{"x":true}""", """{"a":"A"}""")]
    [InlineData("""{"x":false}""", """{"b":"B"}""")]
    public async Task A_variable_can_have_both_answers_but_not_at_once(string variables, string data) =>
        Assert.Equal(
            $$"""{"data":{{data}}}""",
            await _server.AskAsync(
                "query($x: Boolean!) { a @include(if: $x) b @skip(if: $x) ... @include(if: $x) { b @skip(if: $x) } }", variables));

    [Fact]
    public async Task A_condition_that_is_null_is_refused() =>
        Assert.Equal(
            """{"errors":[{"message":"Variable `x` decides about @skip, @include, @defer or @stream and must not be null.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"x"}}]}""",
            await _server.AskAsync("query($x: Boolean = true) { a @include(if: $x) }", """{"x":null}"""));

    [Fact]
    public async Task As_many_conditions_as_there_are_bits_can_be_told_apart()
    {
        var (query, variables) = Conditions(64);

        var answer = await _server.AskAsync(query, variables);

        Assert.Equal($$$"""{"data":{{{{string.Join(',', Enumerable.Range(0, 64).Where(i => i % 3 == 0).Select(i => $"\"a{i}\":\"A\""))}}}}}""", answer);
    }

    [Fact]
    public async Task More_conditions_than_bits_are_refused()
    {
        var (query, variables) = Conditions(65);

        Assert.Equal(
            """{"errors":[{"message":"The operation uses more than 64 different variables in @skip and @include.","locations":[{"line":1,"column":1}]}]}""",
            await _server.AskAsync(query, variables));
    }

    [Fact]
    public async Task Conditions_that_multiply_are_refused_instead_of_eating_the_memory()
    {
        var variables = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"$v{i}: Boolean = true"));
        var fragments = string.Concat(Enumerable.Range(0, 20).Select(i =>
            $" fragment F{i} on Query {{ ...F{i + 1} @include(if: $v{i}) ...F{i + 1} @skip(if: $v{i}) }}"));

        var answer = await new TestServer(Sdl) { Options = Unlimited.Options }
            .AskAsync($"query({variables}) {{ ...F0 }} {fragments} fragment F20 on Query {{ a }}");

        Assert.Equal("""{"errors":[{"message":"The selection on `Query` has too many combinations of @skip and @include."}]}""", answer);
    }

    private static (string Query, string Variables) Conditions(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        var definitions = string.Join(", ", numbers.Select(i => $"$v{i}: Boolean!"));
        var fields = string.Join(" ", numbers.Select(i => $"a{i}: a @include(if: $v{i})"));
        var values = string.Join(",", numbers.Select(i => $"\"v{i}\":{(i % 3 == 0 ? "true" : "false")}"));
        return ($"query({definitions}) {{ {fields} }}", $"{{{values}}}");
    }
}

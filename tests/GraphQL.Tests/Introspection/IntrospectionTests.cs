using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Tests.Execution;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Introspection;

/// <summary>Introspection without Node.js; IntrospectionOracleTests compares whole schemas with the reference.</summary>
public sealed class IntrospectionTests
{
    private const string Sdl =
        """
        "Python."
        schema { query: Query }
        type Query @authorize {
          a(old: Int @deprecated(reason: "o"), new: [Int!]! = [1, 2], text: String = "x\ny", in: In = { v: PYTHON_3 }): Int
          b: Int @deprecated
        }
        enum Version { PYTHON_2 @deprecated(reason: "End of life.") PYTHON_3 }
        input In @oneOf { v: Version, w: Int @deprecated }
        scalar URL @specifiedBy(url: "https://example.org/url")
        directive @d(x: URL @deprecated) repeatable on VARIABLE_DEFINITION | FIELD
        """;

    [Fact]
    public Task What_is_deprecated_is_listed_on_request() => ExpectAsync(
        """
        {"data":{"query":{"fields":[{"name":"a","args":[{"name":"new"},{"name":"text"},{"name":"in"}]}],
        "all":[{"name":"a","args":[{"name":"old","isDeprecated":true,"deprecationReason":"o"},{"name":"new","isDeprecated":false,"deprecationReason":null},
        {"name":"text","isDeprecated":false,"deprecationReason":null},{"name":"in","isDeprecated":false,"deprecationReason":null}]},{"name":"b","args":[]}]},
        "version":{"enumValues":[{"name":"PYTHON_3"}],"all":[{"name":"PYTHON_2","deprecationReason":"End of life."},{"name":"PYTHON_3","deprecationReason":null}]},
        "in":{"inputFields":[{"name":"v"}],"all":[{"name":"v"},{"name":"w"}]}}}
        """,
        """
        {
          query: __type(name: "Query") {
            fields { name args { name } }
            all: fields(includeDeprecated: true) { name args(includeDeprecated: true) { name isDeprecated deprecationReason } }
          }
          version: __type(name: "Version") { enumValues { name } all: enumValues(includeDeprecated: true) { name deprecationReason } }
          in: __type(name: "In") { inputFields { name } all: inputFields(includeDeprecated: true) { name } }
        }
        """);

    [Fact]
    public Task Defaults_are_shown_as_they_are_written_in_documents() => ExpectAsync(
        """
        {"data":{"__type":{"fields":[{"args":[{"type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Int"}}}},"defaultValue":"[1, 2]"},
        {"type":{"kind":"SCALAR","ofType":null},"defaultValue":"\"x\\ny\""},{"type":{"kind":"INPUT_OBJECT","ofType":null},"defaultValue":"{ v: PYTHON_3 }"}]}]}}}
        """,
        """{ __type(name: "Query") { fields { args { type { kind ofType { kind ofType { kind ofType { name } } } } defaultValue } } } }""");

    [Fact]
    public Task Directives_are_shown_but_for_those_that_are_nobodys_business() => ExpectAsync(
        """
        {"data":{"__schema":{"description":"Python.","directives":[
        {"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]},
        {"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]},
        {"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason"}]},
        {"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}]},
        {"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]},
        {"name":"d","isRepeatable":true,"locations":["VARIABLE_DEFINITION","FIELD"],"args":[]}]}}}
        """,
        "{ __schema { description directives { name isRepeatable locations args { name } } } }");

    [Fact]
    public Task Fields_that_a_kind_does_not_have_are_null() => ExpectAsync(
        """
        {"data":{"url":{"kind":"SCALAR","specifiedByURL":"https://example.org/url","fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,
        "inputFields":null,"ofType":null,"isOneOf":null},"in":{"isOneOf":true},"missing":null}}
        """,
        """
        {
          url: __type(name: "URL") {
            kind specifiedByURL fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf
          }
          in: __type(name: "In") { isOneOf }
          missing: __type(name: "Missing") { name }
        }
        """);

    [Fact]
    public Task The_introspection_types_describe_themselves() => ExpectAsync(
        """
        {"data":{"__type":{"__typename":"__Type","name":"__Directive","fields":[{"name":"name"},{"name":"description"},{"name":"isRepeatable"},
        {"name":"locations"},{"name":"args"}]},"__schema":{"__typename":"__Schema"}}}
        """,
        """{ __type(name: "__Directive") { __typename name fields { name } } __schema { __typename } }""");

    [Fact]
    public void The_fields_that_every_schema_has_are_found_where_they_may_be_selected()
    {
        var schema = new SchemaBuilder().AddDocument("type Query { u: U } union U = Query type Mutation { a: Int } input I { a: Int }").Build();

        Assert.True(schema.TryGetField(schema.QueryType, "__schema", out _));
        Assert.True(schema.TryGetField(schema.QueryType, "__type", out _));
        Assert.True(schema.TryGetField(schema.GetType<UnionType>("U"), "__typename", out var name));
        Assert.Equal("__typename", name.Coordinate);
        Assert.False(schema.TryGetField(schema.MutationType!, "__schema", out _));
        Assert.False(schema.TryGetField(schema.GetType<InputObjectType>("I"), "__typename", out _));
    }

    [Fact]
    public void Every_location_of_a_directive_has_a_description() => Assert.Equal(
        DirectiveLocations.All,
        new SchemaBuilder().AddDocument("type Query { a: Int }").Build()
            .GetType<EnumType>("__DirectiveLocation").Values
            .Where(value => value.Description is { Length: > 0 })
            .Select(value => value.Name));

    private static async Task ExpectAsync(string expected, string query) => Assert.Equal(
        expected.Replace("\n", "", StringComparison.Ordinal),
        await new TestServer(Sdl) { Options = Unlimited.Options }.AskAsync(query));
}

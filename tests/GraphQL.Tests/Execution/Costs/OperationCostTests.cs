using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution.Costs;

/// <summary>What operations cost before they run (contract: Hot Chocolate, section 2.10; the worked pairs are from there).</summary>
public sealed class OperationCostTests
{
    private const string Sdl =
        """
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        type Query {
          sample: Author
          book(id: ID): Book @cost(weight: "10")
          books(first: Int, last: Int, where: Filter @cost(weight: "10"), order: [Order!] @cost(weight: "10")): Books
            @cost(weight: "10")
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          named(take: Int): [Named] @listSize(slicingArguments: ["take"])
          plain: [Book]
          dear: Dear
        }
        type Books { edges: [Edge] nodes: [Book] totalCount: Int @cost(weight: "2.5") }
        type Edge { node: Book }
        interface Named { name: String }
        type Book implements Named { name: String title: String author: Author }
        type Author implements Named { name: String favourite: Named }
        type Dear @cost(weight: "30") { stamp: Stamp }
        scalar Stamp @cost(weight: "4")
        input Filter { and: [Filter!] title: Text pages: Int }
        input Text { eq: String @cost(weight: "10") contains: String @cost(weight: "20") }
        input Order { title: Direction @cost(weight: "10") }
        enum Direction { ASC DESC }
        """;

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ __schema { types { name } } }", 0, 1)]
    [InlineData("{ sample { name } }", 1, 2)]
    [InlineData("{ book { title author { name } } }", 11, 3)]
    [InlineData("{ books(first: 50) { edges { node { title author { name } } } } }", 111, 152)]
    [InlineData("{ books { nodes { title } } }", 11, 12)]
    [InlineData("{ books(last: 3) { nodes { title } totalCount } }", 13.5, 5)]
    [InlineData("{ books(first: 0) { nodes { author { name } } } }", 11, 2)]
    [InlineData("{ a: book { title } b: book { title } }", 20, 3)]
    [InlineData("{ book { title } book { author { name } } }", 11, 3)]
    [InlineData("{ plain { author { name } } }", 2, 3)]
    [InlineData("{ dear { stamp } }", 1, 35)]
    [InlineData("{ named(take: 5) { name ... on Book { author { name } } ... on Author { favourite { name ... on Book { author { name } } } } } }", 11, 16)]
    public async Task The_cost_is_the_weights_times_the_lists_around_them(string query, double field, double type) =>
        Assert.Equal(Report(field, type), await CostAsync(query));

    [Theory]
    [InlineData("{title:{eq:\"x\"}}", 32)]
    [InlineData("{title:{contains:\"x\"}}", 42)]
    [InlineData("{pages:1}", 21)]
    [InlineData("{and:[{title:{eq:\"x\"}},{title:{eq:\"y\"}}]}", 44)]
    [InlineData("null", 21)]
    public async Task A_filter_costs_the_same_as_literal_and_as_variable(string filter, double field)
    {
        var literal = await CostAsync($"{{ books(where: {filter}) {{ nodes {{ title }} }} }}");
        var json = $$"""{"where":{{filter.Replace("title", "\"title\"").Replace("eq", "\"eq\"").Replace("contains", "\"contains\"").Replace("pages", "\"pages\"").Replace("and", "\"and\"")}}}""";
        var variable = await CostAsync("query($where: Filter) { books(where: $where) { nodes { title } } }", json);

        Assert.Equal(Report(field, 12), literal);
        Assert.Equal(literal, variable);
    }

    [Theory]
    [InlineData("""{"n":2,"with":true,"order":[{"title":"ASC"},{"title":"DESC"}]}""", 43, 6)]
    [InlineData("""{"n":2,"with":false}""", 11, 4)]
    [InlineData("""{"with":false}""", 11, 12)]
    [InlineData("""{"n":null,"with":true}""", 21, 22)]
    public async Task Sizes_conditions_and_orders_come_from_variables(string variables, double field, double type) => Assert.Equal(
        Report(field, type),
        await CostAsync(
            "query($n: Int, $with: Boolean!, $order: [Order!]) { books(first: $n, order: $order) { nodes { title author @include(if: $with) { name } } } }",
            variables));

    [Fact]
    public async Task The_cost_is_told_beside_the_answer()
    {
        var server = Server(new CostOptions());

        Assert.Equal(
            """{"data":{"sample":null},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""",
            await AskAsync(server, "{ sample { name } }", CostReport.Report));
        Assert.Equal(
            """{"data":{"__typename":"Query"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""",
            await AskAsync(server, "{ __typename }", CostReport.Report));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await AskAsync(server, "{ __typename }", CostReport.None));
    }

    [Fact]
    public async Task An_operation_above_a_limit_is_refused_before_it_runs()
    {
        var server = Server(new CostOptions { MaxFieldCost = 20, MaxTypeCost = 40 });

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed type cost was exceeded.","extensions":{"code":"HC0047","typeCost":52,"maxTypeCost":40}}]}""",
            await AskAsync(server, "{ books(first: 50) { nodes { title } } }", CostReport.Report));
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":{"code":"HC0047","fieldCost":30,"maxFieldCost":20}}]}""",
            await AskAsync(server, "{ a: book { title } b: book { title } c: book { title } }", CostReport.None));
        Assert.Equal("""{"data":{"book":null}}""", await AskAsync(server, "{ book { title } }", CostReport.None));
    }

    [Fact]
    public async Task Limits_that_are_not_enforced_refuse_nothing() =>
        Assert.Equal(
            """{"data":{"books":null},"extensions":{"operationCost":{"fieldCost":11,"typeCost":52}}}""",
            await AskAsync(
                Server(new CostOptions { MaxFieldCost = 1, MaxTypeCost = 1, EnforceCostLimits = false }),
                "{ books(first: 50) { nodes { title } } }",
                CostReport.Report));

    [Theory]
    [InlineData("{ named { name } }")]
    [InlineData("{ a: named(take: null) { name } }")]
    public async Task A_list_that_demands_a_size_refuses_to_be_asked_without(string query) =>
        Assert.Equal(
            """{"errors":[{"message":"Exactly one slicing argument must be given for the field `Query.named`.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0082"}}]}""",
            await AskAsync(Server(new CostOptions()), query, CostReport.None));

    [Fact]
    public async Task Interfaces_in_each_other_do_not_multiply_the_work_of_reckoning()
    {
        const int Depth = 12;
        var fields = string.Join(' ', Enumerable.Range(0, Depth).Select(static each => $"to{each}: Node"));
        var types = string.Join('\n', Enumerable.Range(0, 30).Select(each => $"type T{each} implements Node {{ {fields} }}"));
        var server = new TestServer($"type Query {{ to0: Node }} interface Node {{ {fields} }} {types}");
        var query = "{ " + string.Concat(Enumerable.Range(0, Depth).Select(static each => $"to{each} {{ ")) + "__typename" + new string('}', Depth + 1);

        var answer = await server.AskAsync(query);

        Assert.Contains("\"HC0047\"", answer, StringComparison.Ordinal);
    }

    private static string Report(double field, double type) => string.Create(
        CultureInfo.InvariantCulture, $"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{field},\"typeCost\":{type}}}}}}}");

    private static Task<string> CostAsync(string query, string? variables = null) =>
        AskAsync(Server(new CostOptions { MaxFieldCost = 1 }), query, CostReport.Validate, variables);

    private static TestServer Server(CostOptions options) => new(Sdl)
    {
        Options = new RequestOptions { Cost = options },
    };

    private static async Task<string> AskAsync(TestServer server, string query, CostReport report, string? variables = null)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
            Services = services,
            CostReport = report,
        };
        using var result = await server.Executor.ExecuteAsync(request);
        return TestServer.Print(result);
    }
}

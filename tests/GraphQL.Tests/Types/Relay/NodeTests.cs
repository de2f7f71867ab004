using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Tests.Types.Annotations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Relay;

public sealed class NodeTests
{
    private static readonly Dictionary<string, string> Ids = new()
    {
        ["<red>"] = new NodeIdFormat("Colour").Format("red"),
        ["<blue>"] = new NodeIdFormat("Colour").Format("blue"),
        ["<two>"] = new NodeIdFormat("Shape").Format(2L),
        ["<three>"] = new NodeIdFormat("Shape").Format(3L),
        ["<shape5>"] = new NodeIdFormat("Shape").Format(5),
        ["<row>"] = new NodeIdFormat("Row").Format(5),
        ["<row6>"] = new NodeIdFormat("Row").Format(6),
    };

    [Fact]
    public void Nodes_implement_the_interface_and_hide_their_resolvers()
    {
        var schema = AnnotatedServer.Schema(Builder());

        Assert.Equal("interface Node { id: ID! }", TypeText.Of(schema, "Node"));
        Assert.Equal("type Colour implements Node { id: ID! }", TypeText.Of(schema, "Colour"));
        Assert.Equal("type Shape implements Node { corners: Int! id: ID! }", TypeText.Of(schema, "Shape"));
        Assert.Equal("type Row implements Node { id: ID! key: ID! next: ID! others: [ID!]! }", TypeText.Of(schema, "Row"));
        Assert.Equal(
            "type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! colour(name: String!): Colour! row(key: ID!): Row }",
            TypeText.Of(schema.QueryType));
        Assert.Equal("Fetches an object given its ID.", schema.QueryType.Fields["node"].Description);
        Assert.Equal("The list of node IDs.", schema.QueryType.Fields["nodes"].Arguments["ids"].Description);
    }

    [Theory]
    [InlineData("{ node(id: \"<red>\") { __typename id } }", """{"data":{"node":{"__typename":"Colour","id":"<red>"}}}""")]
    [InlineData("{ node(id: \"<blue>\") { id } }", """{"data":{"node":null}}""")]
    [InlineData("{ node(id: \"<two>\") { id ... on Shape { corners } } }", """{"data":{"node":{"id":"<two>","corners":2}}}""")]
    [InlineData(
        "{ node(id: \"<row>\") { id ... on Row { key next others } } }",
        """{"data":{"node":{"id":"<row>","key":"<shape5>","next":"<row6>","others":["<two>"]}}}""")]
    [InlineData(
        "{ nodes(ids: [\"<red>\", \"x\"]) { id } }",
        """{"errors":[{"message":"The node ID string has an invalid format.","locations":[{"line":1,"column":3}],"path":["nodes",1],"extensions":{"originalValue":"x"}}],"data":{"nodes":[{"id":"<red>"},null]}}""")]
    public async Task Nodes_are_found_by_their_global_ids(string query, string expected) =>
        Assert.Equal(WithIds(expected), await Builder().AskAsync(WithIds(query)));

    [Theory]
    [InlineData("?", "The node ID string has an invalid format.", ""","extensions":{"originalValue":"?"}""")]
    [InlineData("Rm9vOjMy", "There is no node resolver registered for type `Foo`.", "")]
    public async Task An_id_that_leads_nowhere_is_an_error(string id, string message, string extensions) =>
        Assert.Equal(
            """{"errors":[{"message":"MESSAGE","locations":[{"line":1,"column":3}],"path":["node"]EXTENSIONS}],"data":{"node":null}}"""
                .Replace("MESSAGE", message, StringComparison.Ordinal).Replace("EXTENSIONS", extensions, StringComparison.Ordinal),
            await Builder().AskAsync($$"""{ node(id: "{{id}}") { id } }"""));

    [Fact]
    public async Task Several_nodes_come_in_the_order_of_their_ids()
    {
        var json = await Builder().AskAsync(WithIds("{ nodes(ids: [\"<three>\", \"<red>\", \"<two>\", \"<three>\"]) { id } }"));

        Assert.Equal(WithIds("""{"data":{"nodes":[{"id":"<three>"},{"id":"<red>"},{"id":"<two>"},{"id":"<three>"}]}}"""), json);
        Assert.Equal([2L, 3L], Shape.LastBatch.Order());
    }

    [Fact]
    public async Task Too_many_ids_are_refused()
    {
        var builder = Builder().AddGlobalObjectIdentification(options => options.MaxAllowedNodeBatchSize = 1);

        Assert.Equal(
            """{"errors":[{"message":"The maximum number of nodes that can be fetched at once is 1. This selection tried to fetch 2 nodes that exceeded the maximum allowed amount.","locations":[{"line":1,"column":3}],"path":["nodes"],"extensions":{"code":"HC0076"}}],"data":null}""",
            await builder.AskAsync(WithIds("{ nodes(ids: [\"<red>\", \"<two>\"]) { id } }")));
    }

    [Fact]
    public void A_node_without_resolver_or_id_is_refused() =>
        Assert.Equal(
            [
                "The node resolver of \"Odd\" must take the id as \"Int32\", or a list of them and return a query of rows, as its first parameter. (OddQueries.GetOdd in PyDotOrg.GraphQL.Tests.Types.Relay)",
                "HC0068 The node type \"Lonely\" has no node resolver: a static method Get, GetAsync, GetLonely or GetLonelyAsync whose first parameter is the id, or a method with [NodeResolver]. (Lonely in PyDotOrg.GraphQL.Tests.Types.Relay)",
                "The node type \"Nameless\" has no property \"Id\" for its id; name one with [Node(IdField = ...)]. (Nameless in PyDotOrg.GraphQL.Tests.Types.Relay)",
            ],
            AnnotatedServer.ErrorsOf(AnnotatedServer.With(typeof(OddQueries), typeof(Lonely), typeof(Nameless)).AddGlobalObjectIdentification()));

    private static string WithIds(string text) =>
        Ids.Aggregate(text, (result, id) => result.Replace(id.Key, id.Value, StringComparison.Ordinal));

    private static IRequestExecutorBuilder Builder()
    {
        var builder = AnnotatedServer.With(typeof(Queries), typeof(Shape), typeof(RowType)).AddGlobalObjectIdentification();
        builder.Services.AddSingleton<IDataFieldExecutor, InMemoryNodes>();
        return builder;
    }

    /// <summary>Takes the rows of node queries from memory, as the querying room takes them from a database.</summary>
    private sealed class InMemoryNodes : IDataFieldExecutor
    {
        public ValueTask<object?> ExecuteAsync(
            OperationContext operation, Selection selection, IResolverContext context, ResultContainer container, int index, object source) =>
            new(source switch
            {
                NodeList list => Fill(list),
                IQueryable query => query.Cast<object>().FirstOrDefault(),
                _ => source,
            });

        private static object?[] Fill(NodeList list)
        {
            object?[] values = [.. list.Values];
            foreach (var query in list.Queries)
            {
                var key = query.Key.Compile();
                foreach (var row in query.Query)
                {
                    foreach (var place in query.Places[key.DynamicInvoke(row)!])
                    {
                        values[place] = row;
                    }
                }
            }

            return values;
        }
    }

    [Node(IdField = nameof(Name))]
    private sealed record Colour(string Name)
    {
        public static Task<Colour?> GetAsync(string name) => Task.FromResult(name == "red" ? new Colour(name) : null);
    }

    [Node]
    private sealed class Shape
    {
        internal static IReadOnlyList<long> LastBatch { get; private set; } = [];

        public int Corners => (int)Id;

        public long Id { get; init; }

        public static IQueryable<Shape> Get(IReadOnlyList<long> ids)
        {
            LastBatch = ids;
            return new[] { 3L, 2L, 1L }.Where(ids.Contains).Select(id => new Shape { Id = id }).AsQueryable();
        }
    }

    private sealed class TableRow
    {
        public int Key { get; init; }

        public int Id => Key;
    }

    [ObjectType<TableRow>]
    private static class RowType
    {
        internal static void Configure(IObjectTypeDescriptor<TableRow> descriptor) => descriptor.Name("Row").BindFieldsExplicitly().Field(row => row.Key).ID<Shape>();

        [NodeResolver]
        public static IQueryable<TableRow> GetRowById(int id) => new[] { new TableRow { Key = id } }.AsQueryable();

        [ID]
        public static System.Linq.Expressions.Expression<Func<TableRow, int>> GetNext() => row => row.Id + 1;

        [ID<Shape>]
        public static IEnumerable<long> GetOthers() => [2L];
    }

    [QueryType]
    private static class Queries
    {
        public static Colour GetColour(string name) => new(name);

        public static TableRow? GetRow([ID("Row")] int key) => key == 0 ? null : new TableRow { Key = key };
    }

    [Node]
    private sealed record Lonely(int Id);

    [Node]
    private sealed record Nameless(int Number);

    private sealed record Odd(int Id);

    [QueryType]
    private static class OddQueries
    {
        [NodeResolver]
        public static Odd? GetOdd(string name) => name.Length == 0 ? null : new Odd(1);
    }
}

using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Tests.Types.Annotations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Tests.Types.Pagination;

public sealed class PageTypesTests
{
    [Fact]
    public void A_paged_field_has_a_connection()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));

        Assert.Equal("words(kind: Int! first: Int after: String last: Int before: String): WordsConnection", TypeText.Of(schema.QueryType.Fields["words"]));
        Assert.Equal("type WordsConnection { pageInfo: PageInfo! edges: [WordsEdge!] nodes: [String] totalCount: Int! }", TypeText.Of(schema, "WordsConnection"));
        Assert.Equal("type WordsEdge { cursor: String! node: String }", TypeText.Of(schema, "WordsEdge"));
        Assert.Equal(
            "type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }",
            TypeText.Of(schema, "PageInfo"));
    }

    [Fact]
    public void The_attribute_names_and_limits_the_connection()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));

        Assert.Equal("forward(first: Int after: String): ForthConnection", TypeText.Of(schema.QueryType.Fields["forward"]));
        Assert.Equal("type ForthConnection { pageInfo: PageInfo! edges: [ForthEdge!] nodes: [Word!] }", TypeText.Of(schema, "ForthConnection"));
        Assert.Equal("byNode(first: Int after: String last: Int before: String): WordConnection", TypeText.Of(schema.QueryType.Fields["byNode"]));
    }

    [Fact]
    public void An_offset_paged_field_has_a_segment()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));

        Assert.Equal("segment(skip: Int take: Int): SegmentCollectionSegment", TypeText.Of(schema.QueryType.Fields["segment"]));
        Assert.Equal(
            "type SegmentCollectionSegment { pageInfo: CollectionSegmentInfo! items: [Word!] totalCount: Int! }",
            TypeText.Of(schema, "SegmentCollectionSegment"));
        Assert.Equal("type CollectionSegmentInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! }", TypeText.Of(schema, "CollectionSegmentInfo"));
    }

    [Fact]
    public void The_descriptions_are_those_of_the_contract()
    {
        var schema = AnnotatedServer.Schema(typeof(Queries));
        var connection = schema.GetType<ObjectType>("WordsConnection");
        var edge = schema.GetType<ObjectType>("WordsEdge");
        var segment = schema.GetType<ObjectType>("SegmentCollectionSegment");

        Assert.Equal(
            [
                "A connection to a list of items.", "Information to aid in pagination.", "A list of edges.", "A flattened list of the nodes.",
                "Identifies the total count of items in the connection.",
            ],
            DescriptionsOf(connection));
        Assert.Equal(
            ["An edge in a connection.", "A cursor for use in pagination.", "The item at the end of the edge."],
            DescriptionsOf(edge));
        Assert.Equal(
            ["A segment of a collection.", "Information about the offset pagination.", "A flattened list of the items."],
            DescriptionsOf(segment).Take(3));
        Assert.Equal(
            [
                "Returns the first _n_ elements from the list.", "Returns the elements in the list that come after the specified cursor.",
                "Returns the last _n_ elements from the list.", "Returns the elements in the list that come before the specified cursor.",
            ],
            schema.QueryType.Fields["words"].Arguments.Skip(1).Select(argument => argument.Description));
    }

    [Theory]
    [InlineData("words", """@cost(weight: "10") @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)""")]
    [InlineData("forward", """@cost(weight: "10") @listSize(assumedSize: 7, slicingArguments: ["first"], slicingArgumentDefaultValue: 3, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)""")]
    [InlineData("segment", """@cost(weight: "10") @listSize(assumedSize: 50, slicingArguments: ["take"], slicingArgumentDefaultValue: 10, sizedFields: ["items"], requireOneSlicingArgument: false)""")]
    public void The_sizes_are_told_to_a_cost_analysis(string field, string directives)
    {
        var applied = AnnotatedServer.Schema(typeof(Queries)).QueryType.Fields[field].Directives;

        Assert.Equal(directives, string.Join(' ', applied.Select(each => new DirectiveNode
        {
            Name = new NameNode { Value = each.Name },
            Arguments = each.Arguments,
        })));
    }

    [Fact]
    public void The_options_of_the_schema_count_where_the_field_sets_none()
    {
        var builder = AnnotatedServer.With(typeof(Queries)).ModifyPagingOptions(options =>
        {
            options.MaxPageSize = 100;
            options.DefaultPageSize = 20;
            options.IncludeNodesField = false;
        });

        var fields = AnnotatedServer.Schema(builder).QueryType.Fields;
        var words = fields["words"].Resolver!.Data!.PagingOptions;
        var forward = fields["forward"].Resolver!.Data!.PagingOptions;
        Assert.Equal((100, 20, true), (words.MaxPageSize, words.DefaultPageSize, words.IncludeTotalCount));
        Assert.Equal((7, 3, false), (forward.MaxPageSize, forward.DefaultPageSize, forward.IncludeTotalCount));
        Assert.Equal("type ForthConnection { pageInfo: PageInfo! edges: [ForthEdge!] }", TypeText.Of((NamedType)fields["forward"].Type));
    }

    [Fact]
    public async Task A_resolver_may_make_its_pages_itself()
    {
        var json = await AnnotatedServer.With(typeof(OwnPages), typeof(HitsConnection)).AskAsync(
            "{ hits(first: 1) { nodes edges { cursor node } pageInfo { hasNextPage endCursor } totalCount asked } part(take: 3) { items pageInfo { hasPreviousPage } } }");

        Assert.Equal(
            """{"data":{"hits":{"nodes":["a"],"edges":[{"cursor":"x","node":"a"}],"pageInfo":{"hasNextPage":true,"endCursor":"x"},"totalCount":1,"asked":"HitsConnection"},"part":{"items":[3],"pageInfo":{"hasPreviousPage":false}}}}""",
            json);
    }

    [Fact]
    public async Task The_limits_hold_for_pages_of_resolvers_too() =>
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"path":["hits"],"extensions":{"code":"HC0051","fieldCoordinate":"Query.hits","requestedItems":51,"maxAllowedItems":50}}],"data":{"hits":null}}""",
            await AnnotatedServer.With(typeof(OwnPages)).AskAsync("{ hits(first: 51) { nodes } }"));

    [Fact]
    public async Task Paging_arguments_have_the_default_size() =>
        Assert.Equal(
            """{"data":{"hits":{"totalCount":10}}}""",
            await AnnotatedServer.With(typeof(OwnPages)).AskAsync("{ hits { totalCount } }"));

    [Fact]
    public void Paging_arguments_need_pages() =>
        Assert.Equal(
            ["PagingArguments needs [UsePaging], or a Connection as the result. (NoPages.GetWords in PyDotOrg.GraphQL.Tests.Types.Pagination)"],
            AnnotatedServer.ErrorsOf(typeof(NoPages)));

    [Fact]
    public void Pages_of_one_name_and_different_items_are_refused() =>
        Assert.Equal(
            [
                "Another field has pages of the name \"WordsConnection\" with other items or fields. Name one of the two in its paging attribute. (OtherWords.GetWords in PyDotOrg.GraphQL.Tests.Types.Pagination)",
            ],
            AnnotatedServer.ErrorsOf(typeof(Queries), typeof(OtherWords)));

    private static IEnumerable<string?> DescriptionsOf(ObjectType type) => type.Fields.Select(field => field.Description).Prepend(type.Description);

    private sealed record Word(string Text);

    [QueryType]
    private static class Queries
    {
        [UsePaging(IncludeTotalCount = true)]
        public static IEnumerable<string?> GetWords(int kind) => [$"{kind}"];

        [UsePaging(ConnectionName = "Forth", AllowBackwardPagination = false, MaxPageSize = 7, DefaultPageSize = 3)]
        public static Task<IQueryable<Word>> GetForwardAsync() => Task.FromResult(Enumerable.Empty<Word>().AsQueryable());

        [UsePaging<Word>(InferConnectionNameFromField = false)]
        public static IEnumerable<object> GetByNode() => [];

        [UseOffsetPaging(IncludeTotalCount = true)]
        public static List<Word> GetSegment() => [];
    }

    [ExtendObjectType("Word")]
    private static class OtherWords
    {
        [UsePaging]
        public static IEnumerable<int> GetWords() => [];
    }

    [QueryType]
    private static class OwnPages
    {
        [UsePaging(IncludeTotalCount = true)]
        public static Task<Connection<string>> GetHitsAsync(PagingArguments paging) => Task.FromResult(new Connection<string>(
            [new Edge<string>("a", "x")],
            new PageInfo(true, false, "x", "x"),
            () => new ValueTask<int>(paging.First!.Value)));

        public static CollectionSegment<int> GetPart(int take) => new([take], new CollectionSegmentInfo(false, false));
    }

    [QueryType]
    private static class NoPages
    {
        public static int GetWords(PagingArguments paging) => paging.First ?? 0;
    }

    [ExtendObjectType("HitsConnection")]
    private static class HitsConnection
    {
        public static string GetAsked([Parent] Connection<string> connection, PyDotOrg.GraphQL.Resolvers.IResolverContext context) =>
            connection.Edges.Count == 1 ? context.ObjectType.Name : "";
    }
}

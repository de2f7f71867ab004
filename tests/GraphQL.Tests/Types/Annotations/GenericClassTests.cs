using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations;

/// <summary>Classes with type parameters that give several types the same fields.</summary>
public sealed class GenericClassTests
{
    private static readonly IRequestExecutorBuilder Server = AnnotatedServer
        .With(typeof(BookQueries), typeof(MapQueries), typeof(BookType), typeof(MapType), typeof(BookFilter), typeof(BookSort))
        .AddGlobalObjectIdentification();

    [Fact]
    public void A_descriptor_names_the_methods_of_a_class_and_of_its_base()
    {
        var query = AnnotatedServer.Schema(Server).QueryType;

        Assert.Equal(
            "type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! "
            + "bookList(first: Int after: String last: Int before: String where: OnlyTitleInput order: [OnlyPagesInput!]): BookListConnection "
            + "book(id: ID!): Book "
            + "mapList(first: Int after: String last: Int before: String where: MapFilterInput order: [MapSortInput!]): MapListConnection "
            + "map(id: ID!): Map newestMap: Map! }",
            TypeText.Of(query));
        Assert.Equal("One book.", query.Fields["book"].Description);
        Assert.Equal("Which one.", query.Fields["book"].Arguments[0].Description);
    }

    [Fact]
    public void A_type_parameter_that_may_not_be_null_gives_values_that_are_not() =>
        Assert.Equal("type BookListConnection { pageInfo: PageInfo! edges: [BookListEdge!] nodes: [Book!] }", TypeText.Of(AnnotatedServer.Schema(Server), "BookListConnection"));

    [Fact]
    public async Task An_argument_that_a_descriptor_makes_an_id_takes_ids_of_that_type_only()
    {
        var ids = await Server.AskAsync("{ bookList { nodes { id } } mapList { nodes { id } } }");
        Assert.Equal("""{"data":{"bookList":{"nodes":[{"id":"Qm9vazox"}]},"mapList":{"nodes":[{"id":"TWFwOjE="}]}}}""", ids);

        Assert.Equal("""{"data":{"book":{"title":"Fluent"}}}""", await Server.AskAsync("""{ book(id: "Qm9vazox") { title } }"""));
        Assert.Equal("""{"data":{"node":{"title":"Fluent"}}}""", await Server.AskAsync("""{ node(id: "Qm9vazox") { ... on Book { title } } }"""));
        var wrong = await Server.AskAsync("""{ book(id: "TWFwOjE=") { title } }""");
        Assert.Contains("""errors":[{"message":""", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_descriptor_sets_the_largest_page_and_takes_methods_away()
    {
        var answer = await Server.AskAsync("{ bookList(first: 8) { nodes { title } } }");
        Assert.Contains("The maximum allowed items per page were exceeded.", answer, StringComparison.Ordinal);

        Assert.False(AnnotatedServer.Schema(Server).QueryType.Fields.Contains("hidden"));
    }

    public abstract class Paper
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";
    }

    public sealed class Book : Paper
    {
        public int Pages { get; set; }
    }

    public sealed class Map : Paper;

    private static class Papers<T>
        where T : Paper, new()
    {
        public static IQueryable<T> All { get; } = new[] { new T { Id = 1, Title = "Fluent" } }.AsQueryable();
    }

    public abstract class Shelf<T>
        where T : Paper, new()
    {
        [UsePaging]
        [UseFiltering]
        [UseSorting]
        public IQueryable<T> List() => Papers<T>.All;

        [UseFirstOrDefault]
        public IQueryable<T> One(int id) => Papers<T>.All.Where(paper => paper.Id == id);

        public string Hidden() => "";

        internal static void Configure(IObjectTypeDescriptor<Shelf<T>> descriptor)
        {
            var name = typeof(T).Name.ToLowerInvariant();
            descriptor.Field(shelf => shelf.List()).Name($"{name}List").MaxPageSize(7);
            descriptor.Field(shelf => shelf.One(0))
                .Name(name)
                .Description($"One {name}.")
                .Argument("id", id => id.ID<T>().Description("Which one."));
            descriptor.Ignore(shelf => shelf.Hidden());
        }
    }

    [QueryType]
    public sealed class BookQueries : Shelf<Book>;

    [QueryType]
    public sealed class MapQueries : Shelf<Map>
    {
        public Map NewestMap() => new();
    }

    public abstract class PaperType<T>
        where T : Paper, new()
    {
        [GraphQLIgnore]
        public static IQueryable<T> Get(IReadOnlyList<int> ids) => Papers<T>.All.Where(paper => ids.Contains(paper.Id));
    }

    [Node]
    [ObjectType<Book>]
    public sealed class BookType : PaperType<Book>;

    [Node]
    [ObjectType<Map>]
    public sealed class MapType : PaperType<Map>;

    public sealed class BookFilter : FilterInputType<Book>
    {
        protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor) =>
            descriptor.Name("OnlyTitleInput").BindFieldsExplicitly().Field(book => book.Title);
    }

    public sealed class BookSort : SortInputType<Book>
    {
        protected override void Configure(ISortInputTypeDescriptor<Book> descriptor) =>
            descriptor.Name("OnlyPagesInput").BindFieldsExplicitly().Field(book => book.Pages);
    }
}

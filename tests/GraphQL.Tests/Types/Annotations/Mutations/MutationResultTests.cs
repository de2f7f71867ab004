using System.Runtime.ExceptionServices;

namespace PyDotOrg.GraphQL.Tests.Types.Annotations.Mutations;

/// <summary>What mutations answer, contract: Hot Chocolate, section 2.9.</summary>
public sealed class MutationResultTests
{
    /// <summary>The exceptions of one test; others run beside it.</summary>
    private static readonly AsyncLocal<List<Exception>?> Thrown = new();

    private const string Rename = "mutation($title: String!) { renameBook(input: { id: \"Qm9vazox\", title: $title }) "
        + "{ book { id title } errors { __typename ... on Error { message } ... on TitleTakenError { title } } } }";

    private const string Move = "mutation($to: String!) { moveBook(input: { to: $to }) "
        + "{ book { title } errors { __typename ... on Error { message } ... on LostError { place } } } }";

    private const string Create = "mutation($title: String!) { createBook(input: { title: $title, shelf: 4 }) "
        + "{ book { id title } errors { __typename ... on Error { message } ... on ConflictError { version } } } }";

    [Theory]
    [InlineData("New", """{"book":{"id":"Qm9vazox","title":"New"},"errors":null}""")]
    [InlineData("nothing", """{"book":null,"errors":null}""")]
    [InlineData("", """{"book":null,"errors":[{"__typename":"EmptyTitleError","message":"The title must not be empty."}]}""")]
    [InlineData("taken", """{"book":null,"errors":[{"__typename":"TitleTakenError","message":"There is a book \"taken\" already.","title":"taken"}]}""")]
    [InlineData("abroad", """{"book":null,"errors":[{"__typename":"TitleTakenError","message":"There is a book \"abroad\" already.","title":"abroad"}]}""")]
    [InlineData("long", """{"book":null,"errors":[{"__typename":"TooLongError","message":"Too long: 10"}]}""")]
    [InlineData("both", """{"book":null,"errors":[{"__typename":"EmptyTitleError","message":"The title must not be empty."},{"__typename":"TooLongError","message":"Too long: 11"}]}""")]
    public async Task Declared_exceptions_are_errors_of_the_payload(string title, string payload) =>
        Assert.Equal($$$"""{"data":{"renameBook":{{{payload}}}}}""", await AskAsync(Rename, "title", title));

    [Theory]
    [InlineData("Attic", """{"book":{"title":"Attic"},"errors":null}""")]
    [InlineData("nowhere", """{"book":null,"errors":[{"__typename":"LostError","message":"Lost.","place":"nowhere"}]}""")]
    [InlineData("file", """{"book":null,"errors":[{"__typename":"LostError","message":"Filed.","place":"book.txt"}]}""")]
    [InlineData("evening", """{"book":null,"errors":[{"__typename":"ClosedError","message":"Closed in the evening."}]}""")]
    [InlineData("never", """{"book":null,"errors":[{"__typename":"ClosedError","message":"Closed for good."}]}""")]
    public async Task Factories_make_errors_of_exceptions(string to, string payload) =>
        Assert.Equal($$$"""{"data":{"moveBook":{{{payload}}}}}""", await AskAsync(Move, "to", to));

    [Theory]
    [InlineData("New", """{"book":{"id":"Qm9vazo0","title":"New"},"errors":null}""")]
    [InlineData("conflict", """{"book":null,"errors":[{"__typename":"ConflictError","message":"Somebody was faster.","version":5}]}""")]
    [InlineData("unchanged", """{"book":null,"errors":[{"__typename":"UnchangedError","message":"As before."}]}""")]
    [InlineData("both", """{"book":null,"errors":[{"__typename":"UnchangedError","message":"As before."},{"__typename":"ConflictError","message":"Faster.","version":6}]}""")]
    public async Task Errors_are_values(string title, string payload) =>
        Assert.Equal($$$"""{"data":{"createBook":{{{payload}}}}}""", await AskAsync(Create, "title", title));

    [Theory]
    [InlineData("false", """{"books":[{"title":"B"},{"title":"A"}],"errors":null}""")]
    [InlineData("true", """{"books":null,"errors":[{"version":1}]}""")]
    public async Task A_list_may_be_the_value_or_missing(string fails, string payload) =>
        Assert.Equal(
            $$$"""{"data":{"swapBooks":{{{payload}}}}}""",
            await AskAsync($"mutation {{ swapBooks(input: {{ fails: {fails} }}) {{ books {{ title }} errors {{ ... on ConflictError {{ version }} }} }} }}"));

    [Theory]
    [InlineData(3, """{"book":{"id":"Qm9vazoz"},"greeting":"Ada has Out","readers":3,"errors":null}""")]
    [InlineData(0, """{"book":null,"greeting":null,"readers":null,"errors":[{"message":"The title must not be empty."}]}""")]
    public async Task A_payload_of_the_schemas_own_gets_errors(int id, string payload) =>
        Assert.Equal(
            $$$"""{"data":{"publishBook":{{{payload}}}}}""",
            await AskAsync($"mutation {{ publishBook(input: {{ id: {id} }}) {{ book {{ id }} greeting(name: \"Ada\") readers errors {{ ... on Error {{ message }} }} }} }}"));

    [Theory]
    [InlineData("{ ping { string } }", """{"ping":{"string":"pong"}}""")]
    [InlineData("{ tagBook(input: { tags: [\"a\", \"b\"] }) { strings } }", """{"tagBook":{"strings":["a","b","1","none","no tag"]}}""")]
    [InlineData(
        "{ tagBook(input: { tags: \"a\", weights: [2], extra: { x: [1] }, count: 0, tag: \"t\" }) { strings } }",
        """{"tagBook":{"strings":["2","{ x: [1] }","t"]}}""")]
    [InlineData("{ deleteBook(input: { id: \"Qm9vazoz\" }) { id } }", """{"deleteBook":{"id":"Qm9vazoz"}}""")]
    [InlineData("{ importBooks(input: { count: 30 }) { books(first: 1, after: \"MQ==\") { nodes { title } } } }", """{"importBooks":{"books":{"nodes":[{"title":"Book 3"}]}}}""")]
    [InlineData("{ copyBook(input: { id: 4 }) { book { id title } errors { __typename } } }", """{"copyBook":{"book":{"id":"Qm9vazo0","title":"Copy"},"errors":null}}""")]
    [InlineData("{ sellBook(sale: { id: 4 }) { sold { title } errors { __typename } } }", """{"sellBook":{"sold":{"title":"Sold"},"errors":null}}""")]
    [InlineData("{ countBooks }", """{"countBooks":1}""")]
    public async Task Values_of_all_kinds_stand_in_payloads(string mutation, string data) =>
        Assert.Equal($$$"""{"data":{{{data}}}}""", await AskAsync($"mutation {mutation}"));

    [Theory]
    [InlineData("broken")]
    [InlineData("secret")]
    public async Task Other_exceptions_stay_masked(string title) =>
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":29}],"path":["renameBook"]}],"data":null}""",
            await AskAsync(Rename, "title", title));

    [Fact]
    public async Task Other_exceptions_stay_masked_after_waiting() =>
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":26}],"path":["moveBook"]}],"data":null}""",
            await AskAsync(Move, "to", "broken"));

    [Fact]
    public async Task Errors_in_the_words_of_a_resolver_are_no_payload() =>
        Assert.Equal(
            """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":29}],"path":["renameBook"]}],"data":null}""",
            await AskAsync(Rename, "title", "refused"));

    [Fact]
    public void A_failure_has_reasons_of_the_declared_types()
    {
        Assert.Throws<ArgumentException>(() => FieldResult<int, string>.Failed());
        Assert.Throws<ArgumentException>(() => FieldResult<int, string>.Failed(5L));
        Assert.Equal([5L], FieldResult<int>.Failed(5L).Errors);
    }

    [Theory]
    [InlineData("conflict")]
    [InlineData("a title that attributes refuse")]
    public async Task Errors_that_are_values_throw_nothing(string title)
    {
        var thrown = Thrown.Value = [];
        AppDomain.CurrentDomain.FirstChanceException += Collect;

        await AskAsync(Create, "title", title);

        AppDomain.CurrentDomain.FirstChanceException -= Collect;
        Assert.Empty(thrown);
    }

    private static void Collect(object? sender, FirstChanceExceptionEventArgs args) => Thrown.Value?.Add(args.Exception);

    private static Task<string> AskAsync(string document) => BookServer.Build().AskAsync(document);

    private static Task<string> AskAsync(string document, string variable, string value) =>
        BookServer.Build().AskAsync(document, System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { [variable] = value }));
}

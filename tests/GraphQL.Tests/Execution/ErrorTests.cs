using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>What clients, filters and the log get to see of errors.</summary>
public sealed class ErrorTests
{
    private const string Sdl = "type Query { ping: String! boom: String late: String two: [String] reported: String cast: String }";

    private readonly RecordingLogger _logger = new();

    [Fact]
    public async Task An_unexpected_exception_is_masked_and_logged_once()
    {
        var answer = await Server().AskAsync("{ ping boom }");

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":8}],"path":["boom"]}],"data":{"ping":"pong","boom":null}}""",
            answer);
        Assert.Equal(["Error The field Query.boom failed. db password"], _logger.Lines);
    }

    [Fact]
    public async Task An_exception_of_a_resolver_that_waited_is_masked_too()
    {
        var answer = await Server().AskAsync("{ late ping }");

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["late"]}],"data":{"late":null,"ping":"pong"}}""",
            answer);
        Assert.Equal(["Error The field Query.late failed. db password"], _logger.Lines);
    }

    [Fact]
    public async Task Details_are_given_only_where_the_host_wants_them()
    {
        using var result = await Server(new RequestOptions { IncludeExceptionDetails = true }).RunAsync("{ boom }");

        var error = Assert.Single(result.Errors);
        Assert.Equal("db password", error.Extensions!["message"]);
        Assert.Contains("ErrorTests", (string?)error.Extensions["stackTrace"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_errors_of_a_graphql_exception_are_used_as_they_are()
    {
        Assert.Equal(
            """{"errors":[{"message":"One.","locations":[{"line":1,"column":3}],"path":["two"],"extensions":{"code":"X"}},{"message":"Two.","locations":[{"line":7,"column":9}],"path":["else","where"]}],"data":{"two":null}}""",
            await Server().AskAsync("{ two }"));
        Assert.Empty(_logger.Lines);
    }

    [Fact]
    public async Task A_reported_error_keeps_the_value() =>
        Assert.Equal(
            """{"errors":[{"message":"Careful.","locations":[{"line":1,"column":3}],"path":["x"]}],"data":{"x":"value"}}""",
            await Server().AskAsync("{ x: reported }"));

    [Fact]
    public async Task A_parent_of_another_type_than_the_resolver_takes_is_named() =>
        Assert.Equal(
            """{"errors":[{"message":"The parent of the field `Query.cast` is not of the type that its resolver takes.","locations":[{"line":1,"column":3}],"path":["cast"],"extensions":{"code":"HC0053"}}],"data":{"cast":null}}""",
            await Server().With("Query", "cast", context => context.Parent<int>()).AskAsync("{ cast }"));

    [Fact]
    public async Task Filters_see_every_error_in_their_order()
    {
        var filters = new IErrorFilter[] { new Suffix("!"), new Suffix("?") };
        var server = Server(parts: new RequestExecutorParts { ErrorFilters = filters });

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error!InvalidOperationException?InvalidOperationException","locations":[{"line":1,"column":3}],"path":["boom"]}],"data":{"boom":null}}""",
            await server.AskAsync("{ boom }"));
        Assert.StartsWith("""{"errors":[{"message":"Expected a `Name`-token, but found a `Dollar`-token.!?","locations":[{"line":1,"column":8}]""", await server.AskAsync("{ __typ$ename }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_syntax_error_refuses_the_request() =>
        Assert.Equal(
            """{"errors":[{"message":"Expected a `Name`-token, but found a `Dollar`-token.","locations":[{"line":1,"column":8}],"extensions":{"code":"HC0011"}}]}""",
            await Server().AskAsync("{ __typ$ename }"));

    [Fact]
    public async Task A_validation_error_refuses_the_request()
    {
        using var result = await Server().RunAsync("{ pong }");

        Assert.Equal(RequestStatus.Refused, result.Status);
        Assert.Null(result.Data);
        Assert.Equal("Cannot query field \"pong\" on type \"Query\". Did you mean \"ping\"?", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task A_request_without_document_is_refused()
    {
        Assert.Equal(
            """{"errors":[{"message":"Either the parameter query or the parameter id has to be set.","extensions":{"code":"HC0013"}}]}""",
            await Server().AskAsync(""));
    }

    private TestServer Server(RequestOptions? options = null, RequestExecutorParts? parts = null) =>
        new TestServer(Sdl) { Options = options ?? new RequestOptions(), Parts = (parts ?? new RequestExecutorParts()) with { Logger = _logger } }
            .With("Query", "ping", _ => "pong")
            .With("Query", "boom", _ => throw new InvalidOperationException("db password"))
            .With("Query", "two", _ => throw new GraphQLException(
                ErrorBuilder.New().SetMessage("One.").SetCode("X").Build(),
                ErrorBuilder.New().SetMessage("Two.").SetPath(["else", "where"]).AddLocation(7, 9).Build()))
            .WithAsync("Query", "late", async _ =>
            {
                await Task.Yield();
                throw new InvalidOperationException("db password");
            })
            .With("Query", "reported", context =>
            {
                context.ReportError(ErrorBuilder.New().SetMessage("Careful.").Build());
                return "value";
            });

    private sealed class Suffix(string text) : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => error with { Message = error.Message + text + error.Exception?.GetType().Name };
    }
}

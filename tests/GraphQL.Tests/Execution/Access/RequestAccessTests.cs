using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Tests.Execution.Access;

/// <summary>Demands that are checked before anything runs (contract: Hot Chocolate, section 2.7, <c>VALIDATION</c>).</summary>
public sealed class RequestAccessTests
{
    private const string Sdl = """
        interface Shape { size: Int edge: Int }
        type Circle implements Shape { size: Int edge: Int @authorize(roles: "admin", apply: VALIDATION) }
        type Square implements Shape { size: Int edge: Int }
        type Query { open: String early: String @authorize(apply: VALIDATION) twice: String @authorize(apply: VALIDATION) @authorize(policy: "named", apply: VALIDATION) shape: Shape }
        type Mutation { open: String early: String @authorize(apply: VALIDATION) }
        type Subscription { early: String @authorize(apply: VALIDATION) }
        """;

    private int _calls;

    [Theory]
    [InlineData("{ open early }", 8)]
    [InlineData("{ early @skip(if: true) open }", 3)]
    [InlineData("query($no: Boolean = false) { early @include(if: $no) open }", 31)]
    [InlineData("{ open ...F } fragment F on Query { early }", 37)]
    [InlineData("mutation { open early }", 17)]
    [InlineData("subscription { early }", 16)]
    public async Task Nothing_runs_when_one_field_is_refused(string document, int column)
    {
        using var result = await Server().RunAsync(document);
        Assert.Equal(RequestStatus.NotAuthenticated, result.Status);
        Assert.Equal(
            $$$"""{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""",
            TestServer.Print(result));
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task Who_may_gets_everything_and_is_asked_once() =>
        Assert.Equal("""{"data":{"open":"1","early":"2"}}""", await Server().AskAsync("{ open early }", user: User("guest")));

    [Fact]
    public async Task Objects_that_may_stand_for_an_interface_count()
    {
        using var result = await Server().RunAsync("{ shape { edge } }", user: User("guest"));
        Assert.Equal(RequestStatus.NotAuthorized, result.Status);
        Assert.Equal("""{"data":{"shape":{"edge":2}}}""", await Server().AskAsync("{ shape { edge } }", user: User("admin")));
        Assert.Equal("""{"data":{"shape":{"size":1}}}""", await Server().AskAsync("{ shape { size } }"));
    }

    [Fact]
    public async Task Another_operation_of_the_document_does_not_count() =>
        Assert.Equal("""{"data":{"open":"1"}}""", await Server().AskAsync("query a { open } query b { early }", operation: "a"));

    [Fact]
    public async Task Policies_of_the_host_see_the_request()
    {
        var server = Server().WithServices(static services => services.AddLogging().AddAuthorizationCore(static options =>
            options.AddPolicy("named", static policy => policy.RequireAssertion(static asked =>
                ((AuthorizationContext)asked.Resource!).Document.Definitions.Count == 1 && asked.User.IsInRole("admin")))));
        Assert.Equal("""{"data":{"twice":"2"}}""", await server.AskAsync("{ twice }", user: User("admin")));
        using var refused = await server.RunAsync("{ twice }", user: User("guest"));
        Assert.Equal(RequestStatus.NotAuthorized, refused.Status);
        using var stranger = await server.RunAsync("{ twice }");
        Assert.Equal(RequestStatus.NotAuthenticated, stranger.Status);
        Assert.Equal(2, stranger.Errors.Count);
    }

    [Fact]
    public async Task Variables_are_not_looked_at_before()
    {
        using var result = await Server().RunAsync("query($x: Boolean!) { early open @include(if: $x) }");
        Assert.Equal(RequestStatus.NotAuthenticated, result.Status);
    }

    [Fact]
    public async Task Prepared_operations_are_checked_as_well()
    {
        var server = Server();
        var prepared = server.Executor.Prepare(Encoding.UTF8.GetBytes("{ early }"), new PreparationOptions()).Operation!; // It is valid.
        var request = new PreparedRequest { Variables = [], Services = new ServiceCollection().BuildServiceProvider() };
        using var refused = await server.Executor.ExecuteAsync(prepared, request);
        Assert.Equal(RequestStatus.NotAuthenticated, refused.Status);
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task An_exception_of_the_decision_is_a_denial()
    {
        var server = new TestServer(Sdl) { Parts = new RequestExecutorParts { Authorization = new Failing() } };
        using var result = await server.RunAsync("{ early }", user: User("admin"));
        Assert.Equal(RequestStatus.Failed, result.Status);
        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error"}]}""", TestServer.Print(result));
    }

    private static ClaimsPrincipal User(string role) => new(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));

    private TestServer Server() => new TestServer(Sdl)
        .With("Query", "open", _ => $"{++_calls}")
        .With("Query", "early", _ => $"{++_calls}")
        .With("Query", "twice", static _ => "2")
        .With("Mutation", "open", _ => $"{++_calls}")
        .With("Mutation", "early", _ => $"{++_calls}")
        .With("Query", "shape", static _ => new Dictionary<string, object?> { ["__typename"] = "Square", ["size"] = 1, ["edge"] = 2 });

    private sealed class Failing : GraphQL.Authorization.IAuthorizationHandler
    {
        public ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule) => throw new InvalidOperationException("down");

        public ValueTask<AuthorizeResult> AuthorizeAsync(AuthorizationContext context, AuthorizeRule rule) => throw new InvalidOperationException("down");
    }
}

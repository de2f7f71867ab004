using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Resolvers;
using IAuthorizationHandler = PyDotOrg.GraphQL.Authorization.IAuthorizationHandler;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>Fields that ask something of the caller (contract: Hot Chocolate, section 2.7).</summary>
public sealed class AccessTests
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());
    private static readonly ClaimsPrincipal Reader = User("reader");
    private static readonly ClaimsPrincipal Admin = User("admin");
    private static readonly AuthorizeRule AnyUser = new(null, [], ApplyPolicy.BeforeResolver);

    private int _calls;

    [Fact]
    public async Task An_open_field_asks_nothing_of_anyone() =>
        Assert.Equal("""{"data":{"secret":"secret"}}""", await Server().AskAsync("{ secret }", user: Anonymous));

    [Fact]
    public async Task Anonymous_callers_are_refused_before_the_resolver_runs()
    {
        Assert.Equal(Denied("AUTH_NOT_AUTHENTICATED"), await Server(AnyUser).AskAsync("{ secret }", user: Anonymous));
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task Authenticated_callers_pass_where_nothing_more_is_asked() =>
        Assert.Equal("""{"data":{"secret":"secret"}}""", await Server(AnyUser).AskAsync("{ secret }", user: Reader));

    [Fact]
    public async Task One_of_the_roles_is_enough()
    {
        var server = Server(new AuthorizeRule(null, ["owner", "admin"], ApplyPolicy.BeforeResolver));

        Assert.Equal("""{"data":{"secret":"secret"}}""", await server.AskAsync("{ secret }", user: Admin));
        Assert.Equal(Denied("AUTH_NOT_AUTHORIZED"), await server.AskAsync("{ secret }", user: Reader));
        Assert.Equal(Denied("AUTH_NOT_AUTHENTICATED"), await server.AskAsync("{ secret }", user: Anonymous));
    }

    [Fact]
    public async Task All_rules_must_hold()
    {
        var server = Server(AnyUser, new AuthorizeRule(null, ["admin"], ApplyPolicy.BeforeResolver), new AuthorizeRule(null, ["owner"], ApplyPolicy.BeforeResolver));

        Assert.Equal(Denied("AUTH_NOT_AUTHORIZED"), await server.AskAsync("{ secret }", user: Admin));
    }

    [Fact]
    public async Task A_policy_of_the_host_decides_and_sees_the_field()
    {
        var server = Server(new AuthorizeRule("named", [], ApplyPolicy.BeforeResolver)).WithServices(services => services
            .AddLogging()
            .AddAuthorizationCore(options => options.AddPolicy("named", policy => policy
                .RequireAssertion(asked => ((IResolverContext)asked.Resource!).Field.Name == "secret" && asked.User.IsInRole("admin")))));

        Assert.Equal("""{"data":{"secret":"secret"}}""", await server.AskAsync("{ secret }", user: Admin));
        Assert.Equal(Denied("AUTH_NOT_AUTHORIZED"), await server.AskAsync("{ secret }", user: Reader));
    }

    [Fact]
    public async Task The_hosts_default_policy_counts_where_none_is_named()
    {
        var server = Server(AnyUser).WithServices(services => services
            .AddLogging()
            .AddAuthorizationCore(options => options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireRole("admin").Build()));

        Assert.Equal("""{"data":{"secret":"secret"}}""", await server.AskAsync("{ secret }", user: Admin));
        Assert.Equal(Denied("AUTH_NOT_AUTHORIZED"), await server.AskAsync("{ secret }", user: Reader));
    }

    [Fact]
    public async Task A_policy_that_nobody_knows_is_a_denial()
    {
        var server = Server(new AuthorizeRule("gone", [], ApplyPolicy.BeforeResolver));
        var denied = Denied("AUTH_POLICY_NOT_FOUND", "The authorization policy `gone` does not exist.");

        Assert.Equal(denied, await server.AskAsync("{ secret }", user: Admin));
        Assert.Equal(denied, await Server(new AuthorizeRule("gone", [], ApplyPolicy.BeforeResolver))
            .WithServices(services => services.AddLogging().AddAuthorizationCore())
            .AskAsync("{ secret }", user: Admin));
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task A_rule_for_afterwards_sees_that_the_resolver_has_run()
    {
        var server = Server(new AuthorizeRule(null, ["admin"], ApplyPolicy.AfterResolver));

        Assert.Equal(Denied("AUTH_NOT_AUTHORIZED"), await server.AskAsync("{ secret }", user: Reader));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task An_exception_of_the_decision_is_a_denial()
    {
        var server = Server(new RequestExecutorParts { Authorization = new Failing() }, AnyUser);

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["secret"]}],"data":{"secret":null}}""",
            await server.AskAsync("{ secret }", user: Admin));
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task A_resolver_that_waits_is_guarded_too()
    {
        var resolver = new FieldResolver { Authorization = [AnyUser], Async = _ => new ValueTask<object?>(Task.FromResult<object?>("late")) };
        var server = new TestServer("type Query { secret: String }").With("Query", "secret", resolver);

        Assert.Equal("""{"data":{"secret":"late"}}""", await server.AskAsync("{ secret }", user: Reader));
        Assert.Equal(Denied("AUTH_NOT_AUTHENTICATED"), await server.AskAsync("{ secret }", user: Anonymous));
    }

    private static ClaimsPrincipal User(string role) => new(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));

    private static string Denied(string code, string message = "The current user is not authorized to access this resource.") =>
        $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":3}],"path":["secret"],"extensions":{"code":"{{{code}}}"}}],"data":{"secret":null}}""";

    private TestServer Server(params AuthorizeRule[] rules) => Server(new RequestExecutorParts(), rules);

    private TestServer Server(RequestExecutorParts parts, params AuthorizeRule[] rules) =>
        new TestServer("type Query { secret: String }") { Parts = parts }.With("Query", "secret", new FieldResolver
        {
            Authorization = rules,
            FromParent = _ => throw new InvalidOperationException("Guarded fields have no short way."),
            Pure = _ =>
            {
                _calls++;
                return "secret";
            },
        });

    private sealed class Failing : IAuthorizationHandler
    {
        public ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule) => throw new InvalidOperationException("down");

        public ValueTask<AuthorizeResult> AuthorizeAsync(AuthorizationContext context, AuthorizeRule rule) => throw new InvalidOperationException("down");
    }
}

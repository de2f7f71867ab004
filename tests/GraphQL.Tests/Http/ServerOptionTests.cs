using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>What a server can switch, and what it decides for each request.</summary>
public sealed class ServerOptionTests
{
    private const string Schema = """{"query":"{ __schema { queryType { name } } }"}""";

    [Fact]
    public async Task Introspection_is_decided_for_each_request_though_the_document_is_known()
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder.DisableIntrospection().AddHttpRequestInterceptor<Staff>());

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(
                """{"errors":[{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0046","field":"__schema"}}]}""",
                await host.AskAsync(Schema));
            Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", await host.AskAsync(Schema, path: "/graphql?staff"));
            Assert.Equal("""{"data":{"__typename":"Query"}}""", await host.AskAsync("""{"query":"{ __typename }"}"""));
        }
    }

    [Fact]
    public async Task An_interceptor_may_forbid_introspection_or_end_the_request()
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder.AddHttpRequestInterceptor<Staff>());

        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", await host.AskAsync(Schema));
        Assert.Contains("\"message\":\"Not for you.\"", await host.AskAsync(Schema, path: "/graphql?guest"), StringComparison.Ordinal);
        Assert.Equal("""{"errors":[{"message":"Closed."}]}""", await host.AskAsync(Schema, path: "/graphql?closed"));
    }

    [Fact]
    public async Task What_is_switched_off_is_not_found()
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder.ModifyServerOptions(static options =>
        {
            options.EnableGetRequests = false;
            options.EnableMultipartRequests = false;
            options.EnableSchemaRequests = false;
        }));
        using var form = new MultipartFormDataContent();

        Assert.Equal(404, (int)(await host.Client.GetAsync("/graphql?query={ping}")).StatusCode);
        Assert.Equal(404, (int)(await host.Client.GetAsync("/graphql?sdl")).StatusCode);
        Assert.Equal(404, (int)(await host.Client.GetAsync("/graphql/schema.graphql")).StatusCode);
        Assert.Equal(404, (int)(await host.Client.GetAsync("/graphql")).StatusCode);
        Assert.Equal(415, (int)(await host.Client.PostAsync("/graphql", form)).StatusCode);
    }

    [Fact]
    public async Task A_GET_may_have_to_promise_that_the_browser_asked_first()
    {
        await using var host = await ConfiguredHost.StartAsync(
            static builder => builder.ModifyServerOptions(static options => options.EnforceGetRequestsPreflightHeader = true));

        var answer = await host.Client.GetAsync("/graphql?query={ping}");
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"GET requests must include a GraphQL preflight header.","extensions":{"code":"HC0077"}}]}""",
            await answer.Content.ReadAsStringAsync());

        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={ping}");
        request.Headers.Add("GraphQL-Preflight", "1");
        Assert.Equal(200, (int)(await host.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_GET_may_run_what_the_server_lets_it()
    {
        await using var host = await ConfiguredHost.StartAsync(static builder => builder.ModifyServerOptions(
            static options => options.AllowedGetOperations = AllowedOperations.Query | AllowedOperations.Mutation));

        Assert.Equal("""{"data":{"write":"x"}}""", await host.Client.GetStringAsync("/graphql?query=mutation{write(text:\"x\")}"));
    }

    private sealed class Staff : IHttpRequestInterceptor
    {
        public ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            _ = context.Request.QueryString.Value switch
            {
                "?staff" => requestBuilder.AllowIntrospection(),
                "?guest" => requestBuilder.DisallowIntrospection("Not for you."),
                "?closed" => throw new GraphQLException("Closed."),
                _ => requestBuilder,
            };
            return ValueTask.CompletedTask;
        }
    }
}

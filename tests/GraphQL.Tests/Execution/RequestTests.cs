using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>From a request to its operation, section 6.1, and the documents that are remembered.</summary>
public sealed class RequestTests
{
    private const string Sdl = "type Query { a: String b: String } type Mutation { a: String } type Subscription { a: String }";
    private const string Two = "query a { a } query b { b }";

    private readonly TestServer _server = new TestServer(Sdl).With("Query", "a", _ => "A").With("Query", "b", _ => "B").With("Mutation", "a", _ => "M");

    [Theory]
    [InlineData(Two, "b", """{"data":{"b":"B"}}""")]
    [InlineData(Two, "a", """{"data":{"a":"A"}}""")]
    [InlineData("query a { a }", null, """{"data":{"a":"A"}}""")]
    [InlineData("query a { a }", "a", """{"data":{"a":"A"}}""")]
    [InlineData("mutation { a }", null, """{"data":{"a":"M"}}""")]
    [InlineData("{ __typename __schema { mutationType { name } } }", null, """{"data":{"__typename":"Query","__schema":{"mutationType":{"name":"Mutation"}}}}""")]
    [InlineData("{ a }", "a", """{"errors":[{"message":"The specified operation `a` cannot be found.","extensions":{"operationName":"a"}}]}""")]
    [InlineData(Two, "c", """{"errors":[{"message":"The specified operation `c` cannot be found.","extensions":{"operationName":"c"}}]}""")]
    [InlineData(Two, null, """{"errors":[{"message":"The operation name can only be omitted if there is just one operation in a GraphQL document.","locations":[{"line":1,"column":1},{"line":1,"column":15}]}]}""")]
    [InlineData("subscription { a }", null, """{"errors":[{"message":"Subscriptions need a transport that carries several results.","locations":[{"line":1,"column":1}]}]}""")]
    public async Task The_operation_is_picked_by_its_name(string document, string? name, string expected)
    {
        Assert.Equal(expected, await _server.AskAsync(document, operation: name));
        Assert.Equal(expected, await _server.AskAsync(document, operation: name));
    }

    [Theory]
    [InlineData("mutation { a }", AllowedOperations.Query, RequestStatus.KindNotAllowed)]
    [InlineData("subscription { a }", AllowedOperations.Query, RequestStatus.KindNotAllowed)]
    [InlineData("{ a }", AllowedOperations.Query, RequestStatus.Executed)]
    [InlineData("{ __typename }", AllowedOperations.Mutation, RequestStatus.KindNotAllowed)]
    public async Task A_transport_lets_only_some_kinds_through(string document, AllowedOperations allowed, RequestStatus status)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), Services = services, AllowedOperations = allowed };

        using var result = await _server.Executor.ExecuteAsync(request);

        Assert.Equal(status, result.Status);
        if (status != RequestStatus.Executed)
        {
            Assert.Equal("""{"errors":[{"message":"The specified operation kind is not allowed."}]}""", TestServer.Print(result));
        }
    }

    [Fact]
    public async Task The_buffer_of_a_document_may_be_used_again_after_its_request()
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var buffer = "{ a }"u8.ToArray();
        var request = new GraphQLRequest { Document = buffer, Services = services };
        (await _server.Executor.ExecuteAsync(request)).Dispose();

        "{ b }"u8.CopyTo(buffer);
        using var result = await _server.Executor.ExecuteAsync(request);

        Assert.Equal("""{"data":{"b":"B"}}""", TestServer.Print(result));
    }

    [Fact]
    public async Task The_answer_of_a_question_about_the_schema_is_kept()
    {
        using var first = await _server.RunAsync("{ __type(name: \"Query\") { name } }");
        using var second = await _server.RunAsync("{ __type(name: \"Query\") { name } }");
        using var other = await _server.RunAsync("query($n: String!) { __type(name: $n) { name } }", """{"n":"Query"}""");
        using var again = await _server.RunAsync("query($n: String!) { __type(name: $n) { name } }", """{"n":"Mutation"}""");

        Assert.Same(first, second);
        Assert.Equal("""{"data":{"__type":{"name":"Query"}}}""", TestServer.Print(second));
        Assert.True(second.Data!.TryGetMember("__type", out var type));
        Assert.True(type!.TryGetMember("name", out _));
        Assert.Equal("""{"data":{"__type":{"name":"Mutation"}}}""", TestServer.Print(again));
    }

    [Fact]
    public async Task Answers_are_kept_only_as_far_as_there_is_room()
    {
        var server = new TestServer(Sdl) { Options = new RequestOptions { DocumentCache = new DocumentCacheOptions { MaxAnswerBytes = 40 } } };

        Assert.Same(await server.RunAsync("{ __typename }"), await server.RunAsync("{ __typename }"));
        Assert.NotSame(await server.RunAsync("{ x: __typename }"), await server.RunAsync("{ x: __typename }"));
        Assert.Equal("""{"data":{"x":"Query"}}""", await server.AskAsync("{ x: __typename }"));
    }

    [Fact]
    public async Task A_document_that_is_forgotten_makes_room_for_other_answers()
    {
        var server = new TestServer(Sdl)
        {
            Options = new RequestOptions { DocumentCache = new DocumentCacheOptions { MaxAnswerBytes = 40, MaxDocuments = 1 } },
        };

        Assert.Same(await server.RunAsync("{ __typename }"), await server.RunAsync("{ __typename }"));
        Assert.Same(await server.RunAsync("{ x: __typename }"), await server.RunAsync("{ x: __typename }"));
    }

    [Fact]
    public async Task One_executor_serves_many_requests_at_once()
    {
        var server = new TestServer(Sdl).With("Query", "a", _ => "A").WithAsync("Query", "b", async _ =>
        {
            await Task.Yield();
            return "B";
        });
        var executor = server.Executor;
        Assert.NotNull(executor);

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(() => server.AskAsync($"{{ a x{number % 20}: b }}"))));

        Assert.All(answers.Index(), answer => Assert.Equal($$$"""{"data":{"a":"A","x{{{answer.Index % 20}}}":"B"}}""", answer.Item));
    }
}

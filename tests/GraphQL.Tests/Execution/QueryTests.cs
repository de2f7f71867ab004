namespace PyDotOrg.GraphQL.Tests.Execution;

public sealed class QueryTests
{
    [Fact]
    public async Task A_question_about_the_schema_is_answered_again_from_the_first_answer()
    {
        var server = new TestServer("type Query { ping: String! }");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.AskAsync("{ __typename }"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.AskAsync("{ __typename }"));
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", await server.AskAsync("{ __schema { queryType { name } } }"));
    }
}

using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Server.Explorer;

namespace PyDotOrg.Graph.Server.Tests.Explorer;

public sealed class ExplorerRequestTests
{
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    [Theory]
    [InlineData("GET", "/graphql", "", Browser, true)]
    [InlineData("HEAD", "/graphql/", "", Browser, true)]
    [InlineData("GET", "/graphql/", "?tab=1", Browser, true)]
    [InlineData("GET", "/graphql/static/js/main.js", "", "*/*", true)]
    [InlineData("GET", "/graphql", "", "*/*", false)]
    [InlineData("GET", "/graphql", "", "application/json", false)]
    [InlineData("GET", "/graphql", "?query={__typename}", Browser, false)]
    [InlineData("GET", "/graphql", "?id=abc", Browser, false)]
    [InlineData("GET", "/graphql", "?extensions={}", Browser, false)]
    [InlineData("GET", "/graphql", "?SDL", Browser, false)]
    [InlineData("POST", "/graphql", "", Browser, false)]
    [InlineData("GET", "/graphqlx", "", Browser, false)]
    [InlineData("GET", "/GraphQL", "", Browser, false)]
    [InlineData("GET", "/", "", Browser, false)]
    public void Only_a_browser_without_a_graphql_parameter_or_a_file_name_is_taken(
        string method, string path, string query, string accept, bool matches)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.Accept = accept;

        Assert.Equal(matches, ExplorerRequest.Matches(context));
    }
}

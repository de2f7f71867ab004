using System.Net;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>GET and HEAD: requests in the query string, and the schema as a file.</summary>
public sealed class GetTests(FixtureHost host) : IClassFixture<FixtureHost>
{
    [Theory]
    [InlineData("query=%7Bping%7D", 200, """{"data":{"ping":"pong"}}""")]
    [InlineData("query=%7Bsecret%7D&query=%7Bping%7D", 200, """{"data":{"ping":"pong"}}""")]
    [InlineData("query=query(%24v:String!)%7Becho(value:%24v)%7D&variables=%7B%22v%22:%22x%22%7D", 200, """{"data":{"echo":"x"}}""")]
    [InlineData("query=query%20a%7Ba:ping%7Dquery%20b%7Bb:ping%7D&operationName=b", 200, """{"data":{"b":"pong"}}""")]
    public async Task A_query_runs(string parameters, int status, string expected)
    {
        var answer = await host.Client.GetAsync($"/graphql?{parameters}");

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("query=")]
    [InlineData("query=%7Bping%7D&variables=%7B")]
    [InlineData("query=%7Bping%7D&variables=[]")]
    [InlineData("query=%7Bping%7D&variables=%7B%22v%22:%22%5Cud800%22%7D")]
    [InlineData("extensions=%7B%7D")]
    public async Task A_request_that_is_none_is_refused(string parameters)
    {
        var answer = await host.Client.GetAsync($"/graphql?{parameters}");

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.StartsWith("""{"errors":[{"message":""", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_is_refused_and_the_right_method_named()
    {
        var answer = await host.Client.GetAsync("/graphql?query=mutation%7Bwrite(text:%22x%22)%7D");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", answer.Content.Headers.Allow.Single());
        Assert.Equal("""{"errors":[{"message":"The specified operation kind is not allowed."}]}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task HEAD_is_answered_as_GET_without_a_body()
    {
        var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql?query=%7Bping%7D"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(24, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("?sdl")]
    [InlineData("?SDL")]
    [InlineData("/schema")]
    [InlineData("/schema/")]
    [InlineData("/schema.graphql")]
    [InlineData("/sdl")]
    public async Task The_schema_can_be_downloaded_once(string address)
    {
        var answer = await host.Client.GetAsync($"/graphql{address}");

        Assert.Contains("type Query", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/graphql; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment; filename=\"schema.graphql\"", answer.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("public, must-revalidate, max-age=3600", answer.Headers.GetValues("Cache-Control").Single().Replace("max-age=3600, must-revalidate", "must-revalidate, max-age=3600", StringComparison.Ordinal));

        var again = new HttpRequestMessage(HttpMethod.Get, $"/graphql{address}");
        again.Headers.TryAddWithoutValidation("If-None-Match", $"\"other\", W/{answer.Headers.ETag}");
        Assert.Equal(HttpStatusCode.NotModified, (await host.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task A_path_below_that_nobody_knows_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/graphql/unknown")).StatusCode);
}

using System.Text;
using System.Text.Json;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>Whatever is sent, the answer is an error that is documented: never a 500, never silence.</summary>
public sealed class BadInputTests(FixtureHost host) : IClassFixture<FixtureHost>
{
    [Theory]
    [InlineData("   ", 400, "HC0012")]
    [InlineData("{", 400, "HC0012")]
    [InlineData("""{"query":"{ ping""", 400, "HC0012")]
    [InlineData("""{"query":"{ ping }"} x""", 400, "HC0012")]
    [InlineData("\uFEFF{\"query\":\"{ ping }\"}", 400, "HC0012")]
    [InlineData("""{"query":"\ud800"}""", 400, "HC0012")]
    [InlineData("""{"query":"query($v: String!) { echo(value: $v) }","variables":{"v":"\ud800"}}""", 400, "HC0012")]
    [InlineData("""{"query":"query($v: String!) { echo(value: $v) }","variables":{"\udc00":["x"]}}""", 400, "HC0012")]
    [InlineData("[]", 400, "HC0009")]
    [InlineData("""[{"query":"{ ping }"}]""", 400, "HC0009")]
    [InlineData("null", 400, "HC0009")]
    [InlineData("42", 400, "HC0009")]
    [InlineData("""{"query":42}""", 400, "HC0009")]
    [InlineData("""{"query":"{ ping }","variables":"{}"}""", 400, "HC0009")]
    [InlineData("""{"query":"{ ping }","variables":[{}]}""", 400, "HC0009")]
    [InlineData("""{"query":"{ ping }","operationName":1}""", 400, "HC0009")]
    [InlineData("""{"query":"{ ping }","extensions":[]}""", 400, "HC0009")]
    [InlineData("{}", 400, "HC0013")]
    [InlineData("""{"query":""}""", 400, "HC0013")]
    [InlineData("""{"query":"{ ping }","query":null}""", 400, "HC0013")]
    [InlineData("""{"query":"{ ping }","operationName":"x"}""", 400, null)]
    [InlineData("""{"query":"query($v: String!) { echo(value: $v) }","variables":{"v":1}}""", 400, null)]
    [InlineData("""{"query":"query($v: Int) { letters(first: $v) { nodes } }","variables":{"v":1e999}}""", 400, null)]
    [InlineData("""{"query":"{ letters(first: -1) { nodes } }"}""", 200, "HC0079")]
    [InlineData("""{"query":"{ letters(first: 10000000) { nodes } }"}""", 200, "HC0051")]
    public async Task A_bad_request_is_refused(string body, int status, string? code) =>
        await AssertErrorAsync(await host.PostAsync(body), status, code);

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        await AssertErrorAsync(await host.PostAsync([0xFF, 0xFE, 0x7B]), 400, "HC0012");
        byte[] body = [.. """{"query":"{ ping }","variables":{"v":" """u8, 0xC3, .. "\"}}"u8];
        await AssertErrorAsync(await host.PostAsync(body), 400, "HC0012");
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(65)]
    public async Task Json_that_is_nested_too_deeply_is_refused(int depth) =>
        await AssertErrorAsync(await host.PostAsync(new string('[', depth) + new string(']', depth)), 400, "HC0012");

    [Fact]
    public async Task Limits_of_documents_reach_the_client_with_their_codes()
    {
        await RefuseAsync("{ ping }" + new string(' ', 64 * 1024), "LIMIT_BYTES");
        await RefuseAsync("{" + string.Concat(Enumerable.Repeat(" a", 15_001)) + "}", "LIMIT_TOKENS");
        await RefuseAsync(string.Concat(Enumerable.Repeat("{a", 201)), "LIMIT_NESTING");
        await RefuseAsync("{" + string.Concat(Enumerable.Range(0, 51).Select(static index => $" a{index}: ping")) + "}", "LIMIT_ALIASES");
        var numbers = string.Concat(Enumerable.Range(0, 50).Select(static index => $" b{index}: int"));
        await RefuseAsync("{" + string.Concat(Enumerable.Range(0, 10).Select(index => $" a{index}: sample {{{numbers} }}")) + "}", "LIMIT_FIELDS");
        await RefuseAsync("{" + string.Concat(Enumerable.Repeat(" ping", 501)) + "}", "LIMIT_FIELDS");
    }

    [Fact]
    public async Task Fields_may_stand_in_each_other_fifteen_deep()
    {
        const string deepest = "chain { a { b { c { d { e { a { b { c { d { e { a { b { c { end } } } } } } } } } } } } } }";

        Assert.Equal("application/graphql-response+json", (await host.PostAsync(JsonSerializer.Serialize(new { query = $"{{ {deepest} }}" }))).EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        await RefuseAsync($"{{ {deepest.Replace("end", "d { end }", StringComparison.Ordinal)} }}", "LIMIT_DEPTH");
    }

    [Fact]
    public async Task A_body_above_the_hosts_limit_is_answered_with_413()
    {
        // The client waits for the answer before it sends the body; the server would cut the connection in the middle.
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(new string(' ', 1024 * 1024 + 1), Encoding.UTF8, "application/json"),
        };
        request.Headers.ExpectContinue = true;

        await AssertErrorAsync(await host.SendAsync(request), 413, "HC0010");
    }

    [Fact]
    public async Task A_body_in_chunks_is_read_to_its_end()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":"{ ping }","unknown":"{{new string('x', 100_000)}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        var answer = await host.SendAsync(request);

        Assert.Equal("""{"data":{"ping":"pong"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_null_character_comes_back_as_it_was_sent()
    {
        var answer = await host.PostAsync("""{"query":"query($v: String!) { echo(value: $v) }","variables":{"v":"a\u0000b"}}""");

        Assert.Equal("""{"data":{"echo":"a\u0000b"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain", "The content type `text/plain` is not supported.")]
    [InlineData("application/json-patch+json", "The content type `application/json-patch+json` is not supported.")]
    [InlineData("", "The request has no content type.")]
    public async Task A_body_of_another_type_is_told_what_would_be_right(string contentType, string message)
    {
        var answer = await host.PostAsync("""{"query":"{ ping }"}"""u8.ToArray(), null, contentType);

        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Equal("application/json, multipart/form-data", answer.Headers.GetValues("Accept").Single());
        Assert.Equal(
            $$"""{"errors":[{"message":"{{message}} A GraphQL request is sent as `application/json`."}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?variables={}")]
    public async Task A_get_without_a_query_is_told_so(string query)
    {
        var answer = await host.Client.GetAsync($"/graphql{query}");

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"Either the parameter query or the parameter id has to be set.","extensions":{"code":"HC0013"}}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    private async Task RefuseAsync(string query, string code) =>
        await AssertErrorAsync(await host.PostAsync(JsonSerializer.Serialize(new { query })), 400, code);

    private static async Task AssertErrorAsync(HttpResponseMessage answer, int status, string? code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{(int)answer.StatusCode} {text}");
        using var json = JsonDocument.Parse(text);
        var error = json.RootElement.GetProperty("errors")[0];
        Assert.NotEqual("", error.GetProperty("message").GetString());
        if (code is not null)
        {
            Assert.True(text.Contains($"\"code\":\"{code}\"", StringComparison.Ordinal), text);
        }
    }
}

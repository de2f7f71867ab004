namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>Methods, statuses and headers of writes (contract rest-v1, sections 1.2, 1.6 and 4).</summary>
[Collection(WriteTests.Name)]
public sealed class WriteRouteTests(BoardServer server)
{
    private const string Shown =
        """{"id":"0192d6a0-0000-7000-8000-000000000001","name":"First","remarks":[{"email":"a@example.com","text":"mine"},{"text":"yours"}],"pinned":{"text":"yours"},"pin":"yours"}""";

    [Fact]
    public async Task A_new_resource_is_answered_with_its_address_and_version()
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts", """{"company_name": "First"}""");

        Assert.Equal((201, Shown), (answer.Status, answer.Body));
        Assert.Equal("https://python.example/api/v1/posts/0192d6a0-0000-7000-8000-000000000001", answer.Header("Location"));
        Assert.Equal(7, answer.Version);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
    }

    [Theory]
    [InlineData("PUT", "")]
    [InlineData("PATCH", "")]
    [InlineData("PUT", "/")]
    public async Task An_update_answers_with_the_resource(string method, string slash)
    {
        var answer = await server.SendAsync(method, $"/api/v1/posts/{{post}}{slash}", "{}");

        Assert.Equal((200, Shown), (answer.Status, answer.Body));
        Assert.Equal((7L, "no-store", ""), (answer.Version, answer.Header("Cache-Control"), answer.Header("Location")));
    }

    [Fact]
    public async Task A_deletion_answers_without_a_body()
    {
        var answer = await server.SendAsync("DELETE", "/api/v1/posts/{post}");

        Assert.Equal((204, "", "no-store"), (answer.Status, answer.Body, answer.Header("Cache-Control")));
        Assert.Equal("", answer.Header("Content-Type"));
    }

    [Fact]
    public async Task The_body_of_a_deletion_is_not_read()
    {
        using var content = new StringContent("{{{", null, "text/plain");

        Assert.Equal(204, (await server.SendAsync("DELETE", "/api/v1/posts/{post}", content)).Status);
    }

    [Fact]
    public async Task A_query_may_be_posted()
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts/search?offset=2", """{"words": "Hi", "limit": 2, "offset": 9}""");

        Assert.Equal((200, """[{"name":"Hi 2"},{"name":"Hi 3"}]""", "no-store"), (answer.Status, answer.Body, answer.Header("Cache-Control")));
    }

    [Theory]
    [InlineData("", """{"limit": "2"}""", 422, "body limit: \"2\" is not an integer between 1 and 50.")]
    [InlineData("", """{"limit": 51, "offset": -1}""", 422, "body limit: \"51\" is not an integer between 1 and 50.\nbody offset: \"-1\" is not an integer of at least 0.")]
    [InlineData("?limit=0", """{"words": 1}""", 400, "query limit: \"0\" is not an integer between 1 and 50.\nbody words: 1 is not a text.")]
    [InlineData("", """{"words": "longer"}""", 422, "body words: The field words must be a string with a maximum length of 5.")]
    public async Task What_is_wrong_with_a_posted_query_is_named(string query, string body, int status, string expected)
    {
        var answer = await server.SendAsync("POST", $"/api/v1/posts/search{query}", body);

        Assert.Equal((status, expected), (answer.Status, answer.Extra));
    }

    [Theory]
    [InlineData("/api/v1/posts", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/api/v1/posts/{post}", "GET, HEAD, PUT, PATCH, DELETE, OPTIONS")]
    [InlineData("/api/v1/posts/not-an-id", "GET, HEAD, PUT, PATCH, DELETE, OPTIONS")]
    [InlineData("/api/v1/posts/{post}/approve", "PATCH, OPTIONS")]
    [InlineData("/api/v1/posts/search", "POST, OPTIONS")]
    [InlineData("/api/v1/posts/schema", "GET, HEAD, OPTIONS")]
    public async Task Every_path_says_what_it_allows(string path, string allow)
    {
        var options = await server.SendAsync("OPTIONS", path);
        var refused = await server.SendAsync("LOCK", path);

        Assert.Equal((204, allow, ""), (options.Status, options.Header("Allow"), options.Body));
        Assert.Equal((405, allow), (refused.Status, refused.Header("Allow")));
        Assert.Equal($$$"""{"detail":"The method LOCK is not allowed here. Allowed: {{{allow}}}.","status_code":405,"extra":{}}""", refused.Body);
    }

    [Theory]
    [InlineData("PUT", "/api/v1/posts/not-an-id")]
    [InlineData("DELETE", "/api/v1/posts/1")]
    [InlineData("PATCH", "/api/v1/posts/%7B%7D/approve")]
    [InlineData("POST", "/api/v1/posts/not-an-id/touch")]
    [InlineData("POST", "/api/v1/posts/not-an-id/remarks")]
    public async Task An_id_in_the_path_that_is_none_is_404_before_the_body_is_looked_at(string method, string path)
    {
        var answer = await server.SendAsync(method, path, "{");

        Assert.Equal((404, """{"detail":"There is no such resource.","status_code":404,"extra":{}}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Null_where_the_answer_should_be_is_404() =>
        Assert.Equal(404, (await server.SendAsync("PUT", $"/api/v1/posts/{Guid.Empty}", "{}")).Status);

    [Fact]
    public async Task A_variable_that_is_a_global_id_takes_a_uuid()
    {
        Assert.Equal("""{"name":"First"}""", (await server.SendAsync("GET", "/api/v1/nodes/{post}")).Body);
        Assert.Equal("""{"name":"First"}""", (await server.SendAsync("GET", "/api/v1/nodes?id={post}")).Body);
        Assert.Equal(404, (await server.SendAsync("GET", "/api/v1/nodes/UG9zdDox")).Status);
        var refused = await server.SendAsync("GET", "/api/v1/nodes?id=UG9zdDox");
        Assert.Equal((400, "query id: \"UG9zdDox\" is not a UUID."), (refused.Status, refused.Extra));
        Assert.Equal("""{"id":"0192d6a0-0000-7000-8000-000000000001","name":"Touched"}""", (await server.SendAsync("POST", "/api/v1/posts/{post}/touch")).Body);
    }
}

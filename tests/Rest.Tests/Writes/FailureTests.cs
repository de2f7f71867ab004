namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>What the errors of mutations become (contract rest-v1, section 1.5).</summary>
[Collection(WriteTests.Name)]
public sealed class FailureTests(BoardServer server)
{
    public static TheoryData<string, int, string> Failures { get; } = new()
    {
        { "\"none\"", 404, """{"detail":"There is no such post.","status_code":404,"extra":{}}""" },
        { "\"forbidden\"", 403, """{"detail":"Staff privileges required","status_code":403,"extra":{}}""" },
        { "\"taken\"", 409, """{"detail":"The name is taken.","status_code":409,"extra":{"company_name":"x\"y"}}""" },
        { "\"used\"", 409, """{"detail":"It has posts.","status_code":409,"extra":{"posts":3,"old_posts":1}}""" },
        { "\"state\"", 409, """{"detail":"It is done.","status_code":409,"extra":{"status":"3"}}""" },
        { "\"odd\"", 400, """{"detail":"Odd: odd","status_code":400,"extra":{}}""" },
        {
            "\"start\"", 422,
            """{"detail":"Some values of the request body are not valid.","status_code":422,"extra":[{"key":"occurrences.1.dt_start","source":"body","message":"Too early."}]}"""
        },
        {
            "\"start\", \"none\", \"whole\"", 422,
            """
            {"detail":"Some values of the request body are not valid.","status_code":422,"extra":[{"key":"occurrences.1.dt_start","source":"body","message":"Too early."},{"key":"body","source":"body","message":"They do not fit."}]}
            """
        },
        { "\"none\", \"start\"", 404, """{"detail":"There is no such post.","status_code":404,"extra":{}}""" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_has_its_status_and_says_what_is_known(string kinds, int status, string body)
    {
        var answer = await server.SendAsync("POST", "/api/v1/fail", $$"""{"kinds": [{{kinds}}]}""");

        Assert.Equal((status, body.TrimEnd()), (answer.Status, answer.Body));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task A_value_that_the_rules_of_the_input_refuse_is_422()
    {
        var answer = await server.SendAsync("POST", "/api/v1/posts", $$"""{"company_name": "{{new string('x', 41)}}"}""");

        Assert.Equal((422, "body company_name: The field companyName must be a string with a maximum length of 40."), (answer.Status, answer.Extra));
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_in()
    {
        var answer = await server.SendAsync("POST", "/api/v1/guarded", """{"name": "x"}""");

        Assert.Equal((401, """{"detail":"Authentication required","status_code":401,"extra":{}}"""), (answer.Status, answer.Body));
        Assert.Equal("Bearer realm=\"python.org\"", answer.Header("WWW-Authenticate"));
        Assert.Equal(200, (await server.SendAsync("POST", "/api/v1/guarded", """{"name": "x"}""", ("Test-User", "anybody"))).Status);
    }

    [Theory]
    [InlineData("staff", "Staff privileges required")]
    [InlineData("super", "Administrator privileges required")]
    public async Task Somebody_without_the_right_is_told_which_it_is(string path, string detail)
    {
        var answer = await server.SendAsync("POST", $"/api/v1/{path}", """{"name": "x"}""", ("Test-User", "anybody"));

        Assert.Equal((403, detail, ""), (answer.Status, answer.Detail, answer.Header("WWW-Authenticate")));
        Assert.Equal(200, (await server.SendAsync("POST", $"/api/v1/{path}", """{"name": "x"}""", ("Test-User", "anybody"), ("Test-Role", "SUPERUSER"))).Status);
    }

    [Fact]
    public async Task Who_may_not_write_is_told_so_whatever_was_sent()
    {
        Assert.Equal(401, (await server.SendAsync("POST", "/api/v1/guarded", "{")).Status);
        Assert.Equal(401, (await server.SendAsync("POST", "/api/v1/guarded")).Status);
        Assert.Equal(403, (await server.SendAsync("POST", "/api/v1/staff", "{}", ("Test-User", "anybody"))).Status);
    }
}

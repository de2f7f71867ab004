namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>Changes that are based on a version, and the versions that answers name.</summary>
[Collection(WriteTests.Name)]
public sealed class VersionTests(BoardServer server)
{
    [Theory]
    [InlineData("W/\"7\"", 7)]
    [InlineData("\"7\"", 7)]
    [InlineData("W/\"0123456789abcdefff\"", 255)]
    [InlineData("\"0123456789abcdef7\"", 7)]
    [InlineData("W/\"00000000000000007fffffffffffffff\"", long.MaxValue)]
    [InlineData("*", 0)]
    [InlineData(null, 0)]
    public async Task If_match_names_the_version(string? tag, long version)
    {
        Assert.Equal(200, (await PutAsync(tag)).Status);
        Assert.Equal(new Board.UpdatePostInput { Id = Board.PostId, Version = version }, server.Arrived);

        await server.SendAsync("DELETE", "/api/v1/posts/{post}", null as string, Header(tag));
        Assert.Equal(new Board.DeletePostInput { Id = Board.PostId, Version = version }, server.Arrived);
    }

    [Theory]
    [InlineData("W/\"1\", W/\"2\"")]
    [InlineData("\"7\", \"7\"")]
    [InlineData("\"0\"")]
    [InlineData("\"07\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"+1\"")]
    [InlineData("\" 7\"")]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("w/\"7\"")]
    [InlineData("W/ \"7\"")]
    [InlineData("\"abc\"")]
    [InlineData("W/\"0123456789abcdef\"")]
    [InlineData("W/\"0123456789abcdef07\"")]
    [InlineData("W/\"0123456789abcdef0\"")]
    [InlineData("W/\"0123456789ABCDEF7\"")]
    [InlineData("W/\"0123456789abcdefffffffffffffffff\"")]
    [InlineData("W/\"0123456789abcdef 7\"")]
    [InlineData("\"")]
    [InlineData("")]
    public async Task What_can_be_no_version_is_412(string tag)
    {
        var answer = await PutAsync(tag);

        Assert.Equal((412, """{"detail":"The resource is not in the version that If-Match names.","status_code":412,"extra":{}}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Where_no_version_is_asked_for_the_header_means_nothing() =>
        Assert.Equal(200, (await server.SendAsync("PATCH", "/api/v1/posts/{post}/approve", "{}", ("If-Match", "x"))).Status);

    [Theory]
    [InlineData(null, 409)]
    [InlineData("*", 409)]
    [InlineData("W/\"7\"", 412)]
    public async Task A_conflict_is_412_for_those_who_named_a_version(string? tag, int status)
    {
        var answer = await server.SendAsync("POST", "/api/v1/fail", """{"kinds": ["conflict"]}""", Header(tag));

        Assert.Equal((status, $$$"""{"detail":"Somebody else was faster.","status_code":{{{status}}},"extra":{"version":9}}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("GET", "/api/v1/posts/{post}", 7L)]
    [InlineData("HEAD", "/api/v1/posts/{post}", 7L)]
    [InlineData("GET", "/api/v1/posts", null)]
    [InlineData("GET", "/api/v1/nodes/{post}", null)]
    public async Task The_answer_for_one_resource_names_its_version(string method, string path, long? version) =>
        Assert.Equal(version, (await server.SendAsync(method, path)).Version);

    private static (string, string)[] Header(string? tag) => tag is null ? [] : [("If-Match", tag)];

    private Task<WriteAnswer> PutAsync(string? tag) => server.SendAsync("PUT", "/api/v1/posts/{post}", "{}", Header(tag));
}

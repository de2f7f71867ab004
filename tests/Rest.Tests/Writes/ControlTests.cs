namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>Members that are for the facade only, and members that not everybody sees.</summary>
[Collection(WriteTests.Name)]
public sealed class ControlTests(BoardServer server)
{
    private const string Public =
        """{"id":"0192d6a0-0000-7000-8000-000000000001","name":"First","remarks":[{"email":"a@example.com","text":"mine"},{"text":"yours"}],"pinned":{"text":"yours"},"pin":"yours"}""";

    private const string Own =
        """{"id":"0192d6a0-0000-7000-8000-000000000001","name":"First","email":"post@example.com","work":"part_time","remarks":[{"email":"a@example.com","text":"mine"},{"text":"yours"}],"pinned":{"text":"yours"},"pin":"yours"}""";

    [Theory]
    [InlineData(null, Public)]
    [InlineData("somebody", Public)]
    [InlineData("owner", Own)]
    public async Task Private_members_are_there_for_those_who_may_see_them(string? user, string expected)
    {
        var answer = await server.SendAsync("GET", "/api/v1/posts/{post}", null as string, user is null ? [] : [("Test-User", user)]);

        Assert.Equal((200, expected), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Every_row_of_a_list_is_looked_at()
    {
        var answer = await server.SendAsync("GET", "/api/v1/posts?limit=2");

        Assert.Equal($"[{Public.Replace("First", "Post 0", StringComparison.Ordinal)},{Public.Replace("First", "Post 1", StringComparison.Ordinal)}]", answer.Body);
    }

    [Fact]
    public async Task The_description_of_a_collection_has_no_word_of_them()
    {
        var answer = await server.SendAsync("GET", "/api/v1/posts/schema");

        Assert.DoesNotContain("\"_", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"email\":", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_of_a_collection_lists_the_methods()
    {
        var answer = await server.SendAsync("GET", "/api/v1/posts/schema");

        Assert.StartsWith(
            """{"allowed_detail_http_methods":["get","put","patch","delete"],"allowed_list_http_methods":["get","post"],""",
            answer.Body,
            StringComparison.Ordinal);
    }
}

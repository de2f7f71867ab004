using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What writes answer with when members are chosen (contract: REST conventions, section A.1, "where").</summary>
[Collection(WritingTests.Name)]
public sealed class ProjectionWriteTests(WritingServer server)
{
    private const string Job =
        """{"company_name": "Chooser", "job_title": "Any", "country": "Finland", "description": "Text", "email": "a@example.org"}""";

    [Fact]
    public async Task A_new_row_has_chosen_members_and_is_where_it_is()
    {
        var answer = await server.SendAsync(Sender.Owner, "POST", "/jobs?fields=job_title,creator.username&expand=creator", Job);

        Assert.Equal(201, answer.Status);
        Assert.Equal("job_title creator", string.Join(' ', answer.Json.AsObject().Select(static member => member.Key)));
        var own = await server.SendAsync(Sender.Owner, "GET", new Uri(answer.Header("Location")).AbsolutePath["/api/v1".Length..]);
        Assert.Equal((200, "Chooser", answer.Version), (own.Status, $"{own.Json["company_name"]}", own.Version));
    }

    [Fact]
    public async Task A_changed_row_has_chosen_members_and_its_version()
    {
        var made = await server.SendAsync(Sender.Owner, "POST", "/jobs", Job);

        foreach (var method in new[] { "PUT", "PATCH" })
        {
            var answer = await server.SendAsync(Sender.Owner, method, $"/jobs/{made.Json["id"]}?fields=city,email,_version&expand=_links", """{"city": "Oulu"}""");

            Assert.Equal((200, """{"city":"Oulu","email":"a@example.org"}"""), (answer.Status, answer.Body));
            Assert.NotNull(answer.Version);
        }
    }

    [Fact]
    public async Task Nothing_is_written_when_the_answer_cannot_be()
    {
        var before = (await server.SendAsync(Sender.Owner, "GET", "/jobs/mine?limit=1000")).Json.AsArray().Count;

        var answer = await server.SendAsync(Sender.Owner, "POST", "/jobs?expand=nothing", Job);

        Assert.Equal((400, "query expand: \"nothing\" cannot be expanded. Allowed: creator, creator.membership, review_comments, review_comments.creator, review_comments.job, _links."), (answer.Status, answer.Extra));
        Assert.Equal(before, (await server.SendAsync(Sender.Owner, "GET", "/jobs/mine?limit=1000")).Json.AsArray().Count);
    }

    [Fact]
    public async Task The_owner_is_shown_private_members_that_are_asked_for_and_nobody_else()
    {
        var made = await server.SendAsync(Sender.Owner, "POST", "/jobs", Job);
        await server.SendAsync(Sender.Owner, "PATCH", $"/jobs/{made.Json["id"]}/submit");
        await server.SendAsync(Sender.Staff, "PATCH", $"/jobs/{made.Json["id"]}/approve");
        var path = $"/jobs/{made.Json["id"]}?fields=slug,email,review_comments&expand=review_comments";

        var own = (await server.SendAsync(Sender.Owner, "GET", path)).Json.AsObject();
        var other = (await server.SendAsync(Sender.Other, "GET", path)).Json.AsObject();
        var nobody = (await server.SendAsync(Sender.Anonymous, "GET", path)).Json.AsObject();

        Assert.Equal(["slug", "email", "review_comments"], own.Select(static member => member.Key));
        Assert.Equal(["slug"], other.Select(static member => member.Key));
        Assert.Equal(["slug"], nobody.Select(static member => member.Key));
        Assert.IsType<JsonArray>(own["review_comments"]);
    }
}

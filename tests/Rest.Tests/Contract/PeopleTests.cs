namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What is particular to members, minutes and elections, and to times of events (contract rest-v1, sections 7.2, 7.5, 7.13 and 7.14).</summary>
[Collection(FacadeTests.Name)]
public sealed class PeopleTests(FacadeServer server)
{
    [Theory]
    [InlineData("/api/v1/memberships")]
    [InlineData("/api/v1/memberships/{user}")]
    [InlineData("/api/v1/memberships/user/{user}")]
    [InlineData("/api/v1/users/email/imani.otieno@example.org")]
    [InlineData("/api/v1/users/email/nobody@example.org")]
    public async Task What_is_for_members_asks_who_it_is(string path)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal((401, """{"detail":"Authentication required","status_code":401,"extra":{}}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/api/v1/users?q=OTIENO", "username", "imani.otieno")]
    [InlineData("/api/v1/users?q=imani%20o", "username", "imani.otieno")]
    [InlineData("/api/v1/users?q=yuki", "username", "")]
    [InlineData("/api/v1/community/posts?q=CHEMISTRY", "slug", "python-in-the-chemistry-laboratory")]
    [InlineData("/api/v1/community/posts?q=survey", "slug", "")]
    [InlineData("/api/v1/sponsors?q=jetbr", "name", "JetBrains")]
    [InlineData("/api/v1/events?q=pyohio%202027", "slug", "pyohio-2027")]
    [InlineData("/api/v1/events?q=%25", "slug", "")]
    [InlineData("/api/v1/elections?status=nominations_open", "slug", "board-2027-sample")]
    public async Task A_list_gives_what_is_asked_for(string path, string member, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await server.GetAsync(path)).Column(member)));

    [Theory]
    [InlineData("/api/v1/minutes/date/yesterday", "date", "path", "\"yesterday\" is not a date of the form YYYY-MM-DD.")]
    [InlineData("/api/v1/sponsorships/by-status/paid", "status", "path", "\"paid\" is not one of applied, rejected, approved, finalized.")]
    [InlineData("/api/v1/elections?status=open", "status", "query", "\"open\" is not one of upcoming, nominations_open, voting_open, closed.")]
    [InlineData("/api/v1/event-occurrences/range?start_date=2027-01-01T00:00:00Z", "end_date", "query", "A value is required.")]
    [InlineData(
        "/api/v1/event-occurrences/range?start_date=2027-02-01T00:00:00Z&end_date=2027-01-01T00:00:00Z",
        "end_date", "query", "The value is before that of start_date.")]
    public async Task A_wrong_value_is_named(string path, string key, string source, string message)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal(400, answer.Status);
        var wrong = Assert.Single(answer.Json["extra"]!.AsArray())!;
        Assert.Equal((key, source, message), (wrong["key"]!.ToString(), wrong["source"]!.ToString(), wrong["message"]!.ToString()));
    }

    [Theory]
    [InlineData("/api/v1/minutes/date/2001-01-01")]
    [InlineData("/api/v1/minutes/yesterday")]
    [InlineData("/api/v1/users/username/IMANI.OTIENO")]
    [InlineData("/api/v1/users/username/yuki.harada")]
    [InlineData("/api/v1/community/posts/slug/draft-user-group-survey")]
    [InlineData("/api/v1/code-samples/slug/fizz-in-one-line")]
    public async Task What_is_not_there_or_not_for_everybody_is_404(string path) =>
        Assert.Equal(404, (await server.GetAsync(path)).Status);

    [Fact]
    public async Task A_range_of_occurrences_includes_both_ends()
    {
        const string Path = "/api/v1/event-occurrences/range";
        var first = (await server.GetAsync("/api/v1/event-occurrences?limit=1")).Rows[0];
        var start = first["dt_start"]!.ToString();

        var found = await server.GetAsync($"{Path}?start_date={start}&end_date={start}");
        Assert.Contains(first["id"]!.ToString(), found.Column("id"));
        Assert.All(found.Column("dt_start"), each => Assert.Equal(start, each));
        Assert.Equal(found.Body, (await server.GetAsync($"{Path}?start_date={start}&end_date={start}&calendar_id={{calendar}}")).Body);
        Assert.Empty((await server.GetAsync($"{Path}?start_date={start}&end_date={start}&calendar_id={Guid.Empty}")).Rows);
    }
}

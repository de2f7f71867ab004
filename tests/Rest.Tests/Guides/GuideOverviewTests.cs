using System.Text;
using PyDotOrg.Graph.Server.Tests;

namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>What the guides list in tables: addresses, and what statuses mean.</summary>
[Collection(FacadeTests.Name)]
public sealed class GuideOverviewTests(FacadeServer server)
{
    /// <summary>Every address that the guides list for reading; the names in braces are rows.</summary>
    public static TheoryData<string> Addresses { get; } = new(
    [
        "/api/v1/users/", "/api/v1/users/{user}", "/api/v1/sponsors/", "/api/v1/sponsors/{sponsor}",
        "/api/blogs/", "/api/blogs/entries/{entry}", "/api/pages/", "/api/pages/{page}",
        "/api/v1/os/", "/api/v1/os/{os}", "/api/v1/os/slug/{os-slug}",
        "/api/v1/releases/", "/api/v1/releases/{release}", "/api/v1/releases/slug/{release-slug}", "/api/v1/releases/latest",
        "/api/v1/releases/latest/2", "/api/v1/releases/latest/3", "/api/v1/releases/published", "/api/v1/releases/download-page",
        "/api/v1/files/{file}", "/api/v1/files/release/{release}", "/api/v1/files/os/{os}",
        "/api/v1/jobs/", "/api/v1/jobs/{job}", "/api/v1/job-types/", "/api/v1/job-types/{job-type}",
        "/api/v1/job-categories/", "/api/v1/job-categories/{job-category}",
        "/api/v1/events/", "/api/v1/events/{event}", "/api/v1/events/upcoming", "/api/v1/events/featured",
        "/api/v1/calendars/", "/api/v1/event-categories/", "/api/v1/event-locations/", "/api/v1/event-occurrences/",
        "/api/v1/search/autocomplete?q=py",
    ]);

    /// <summary>Requests, and the status that the guides have for what is wrong with them.</summary>
    public static TheoryData<string, string, string, int> Mistakes { get; } = new()
    {
        { "GET", "/api/v1/jobs?limit=0", "", 400 },
        { "POST", "/api/v1/search/", "{", 400 },
        { "GET", "/api/v1/jobs/mine", "", 401 },
        { "POST", "/api/v1/jobs/", "{}", 401 },
        { "DELETE", "/api/v1/releases/{release}", "", 401 },
        { "GET", "/api/v1/jobs/nonexistent-id", "", 404 },
        { "GET", "/api/v1/nothing", "", 404 },
        { "POST", "/api/v1/search/", """{"query": ""}""", 422 },
        { "POST", "/api/v1/jobs/search", """{"telecommuting": "maybe"}""", 422 },
    };

    [Theory]
    [InlineData("DELETE", "/api/v1/releases/{release}")]
    [InlineData("DELETE", "/api/v1/users/{user}")]
    [InlineData("PATCH", "/api/v1/jobs/{job}/submit")]
    public async Task Whoever_is_signed_in_but_may_not_is_told_so(string method, string path)
    {
        var answer = await server.SendAsync(new HttpMethod(method), path, token: (await server.LogInAsync()).Access);

        Assert.Equal((403, 403), (answer.Status, (int)answer.Json["status_code"]!));
    }

    [Fact]
    public async Task Whoever_asks_too_often_reads_what_the_guides_show()
    {
        await using var limited = await RunningServer.StartAsync("--RateLimiting:Enabled=true", "--RateLimiting:Tiers:Low:Anonymous=1");
        using var first = await limited.Client.GetAsync(new Uri("/api/v1/", UriKind.Relative));
        using var second = await limited.Client.GetAsync(new Uri("/api/v1/", UriKind.Relative));
        var wait = second.Headers.RetryAfter!.Delta!.Value.TotalSeconds; // Every 429 has it.

        Assert.Equal((200, 429), ((int)first.StatusCode, (int)second.StatusCode));
        Assert.Equal($$"""{"detail":"Rate limit exceeded. Try again in {{wait}} seconds.","status_code":429}""", await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_of_the_overview_answers(string path) => Assert.Equal(200, (await server.GetAsync(path)).Status);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_answered_with_the_status_and_the_form_of_the_guides(string method, string path, string json, int status)
    {
        using var body = json.Length == 0 ? null : new StringContent(json, Encoding.UTF8, "application/json");

        var answer = await server.SendAsync(new HttpMethod(method), path, body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(["detail", "status_code", "extra"], answer.Json.AsObject().Select(static member => member.Key));
        Assert.NotEqual("", answer.Json["detail"]!.ToString());
        Assert.Equal(status, (int)answer.Json["status_code"]!);
    }
}

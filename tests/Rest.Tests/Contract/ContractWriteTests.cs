namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>What holds for every route that writes (contract rest-v1, sections 1.2, 1.5 and 7).</summary>
[Collection(WritingTests.Name)]
public sealed class ContractWriteTests(WritingServer server)
{
    private const string Days = """ "nominations_open": "2027-01-01", "nominations_close": "2027-01-02", "voting_open": "2027-01-03", "voting_close": "2027-01-04" """;

    /// <summary>A resource, what makes one, and what changes it.</summary>
    public static TheoryData<string, string, string> Resources { get; } = new()
    {
        { "/pages", """{"title": "T", "path": "contract", "content_type": "html"}""", """{"title": "U"}""" },
        { "/feeds", """{"name": "F", "website_url": "https://f.example/", "feed_url": "https://f.example/rss"}""", """{"is_active": false}""" },
        { "/related-blogs", """{"blog_name": "B", "blog_website": "https://b.example/"}""", """{"description": "D"}""" },
        { "/feed-aggregates", """{"name": "A", "slug": "contract"}""", """{"feed_ids": []  , "name": "B"}""" },
        { "/success-stories/categories", """{"name": "Contracts"}""", """{"name": "Contract"}""" },
        { "/banners", """{"name": "B", "title": "T", "message": "M", "banner_type": "warning"}""", """{"target": "api"}""" },
        { "/community/posts", """{"title": "Contract", "content": "x", "is_published": true}""", """{"content_type": "restructuredtext"}""" },
        { "/community/photos", """{"image": "a.png"}""", """{"caption": "C"}""" },
        { "/community/videos", """{"url": "https://v.example/", "title": "V"}""", """{"title": "W"}""" },
        { "/community/links", """{"url": "https://l.example/", "title": "L"}""", """{"title": "M"}""" },
        { "/minutes", """{"date": "2027-05-01", "content": "x"}""", """{"is_published": true}""" },
        { "/elections", $$"""{"name": "E", {{Days}}}""", """{"description": "D"}""" },
        { "/work-groups", """{"name": "Contract", "purpose": "P"}""", """{"active": false}""" },
        { "/code-samples", """{"code": "1", "description": "Contract"}""", """{"is_published": true}""" },
        { "/os", """{"name": "Plan 9", "slug": "plan-9"}""", "" },
        { "/releases", """{"name": "Python 9.9.9", "slug": "python-999", "version": "3", "status": "prerelease"}""", """{"is_published": true}""" },
        { "/calendars", """{"name": "C", "slug": "contract"}""", """{"name": "D"}""" },
        { "/event-locations", """{"name": "L", "slug": "contract"}""", """{"address": "A"}""" },
        { "/user-groups", """{"name": "G", "approved": true}""", """{"url_type": "meetup"}""" },
    };

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task A_resource_is_made_read_changed_and_deleted(string path, string body, string change)
    {
        var made = await server.SendAsync(Sender.Staff, "POST", path, body);
        Assert.True(made.Status == 201, made.Body);
        var address = $"{path}/{made.Json["id"]}";
        Assert.Equal($"http://localhost:8000/api/v1{address}", made.Header("Location"));
        Assert.Equal("no-store", made.Header("Cache-Control"));

        var read = await server.SendAsync(Sender.Staff, "GET", address);
        Assert.Equal(200, read.Status);
        foreach (var (name, value) in made.Json.AsObject())
        {
            Assert.Equal(value?.ToJsonString(), read.Json[name]?.ToJsonString());
        }

        if (change.Length > 0)
        {
            await ChangeAsync(address, change);
        }

        Assert.Equal(204, (await server.SendAsync(Sender.Staff, "DELETE", address)).Status);
        Assert.Equal(404, (await server.SendAsync(Sender.Staff, "GET", address)).Status);
        Assert.Equal(404, (await server.SendAsync(Sender.Staff, "DELETE", address)).Status);
    }

    private async Task ChangeAsync(string address, string change)
    {
        var changed = await server.SendAsync(Sender.Staff, "PUT", address, change, "W/\"1\"");
        var late = await server.SendAsync(Sender.Staff, "PATCH", address, change, "W/\"1\"");
        Assert.Equal((200, 2L), (changed.Status, changed.Version));
        Assert.Equal(412, late.Status);
    }
}

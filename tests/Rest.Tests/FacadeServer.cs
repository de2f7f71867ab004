using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.Passwords;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Tests;

/// <summary>One server with the initial data for all tests of the facade; they only read.</summary>
public sealed class FacadeServer : IAsyncLifetime
{
    /// <summary>The name of a member whom nobody sees.</summary>
    internal const string Member = "reader";

    /// <summary>The member's password.</summary>
    internal const string Password = "Difference-Engine-1";

    private const string RowsQuery =
        "{ latestRelease { uuid slug filesOffset(take: 1) { items { uuid slug os { uuid slug } } } } "
        + "jobs(first: 1) { nodes { uuid } } jobTypes(first: 1) { nodes { uuid } } jobCategories(first: 1) { nodes { uuid } } "
        + "calendarBySlug(slug: \"python-events\") { uuid } eventCategoryBySlug(slug: \"conference\") { uuid } "
        + "events(first: 1) { nodes { uuid slug venue { uuid slug } occurrences { nodes { uuid } } } } "
        + "activeSponsorships(first: 1) { nodes { uuid sponsor { uuid slug } level { uuid slug } } } "
        + "pageImages(first: 1) { nodes { uuid page { uuid } } } pageDocuments(first: 1) { nodes { uuid } } "
        + "blogEntries(first: 1) { nodes { uuid feed { uuid } } } feedAggregates(first: 1) { nodes { uuid } } relatedBlogs(first: 1) { nodes { uuid } } "
        + "successStories(first: 1) { nodes { uuid slug category { uuid } } } banners(first: 1) { nodes { uuid name } } "
        + "users(first: 1) { nodes { uuid username } } userGroups(first: 1) { nodes { uuid } } "
        + "communityPosts(first: 1) { nodes { uuid slug } } communityPhotos(first: 1) { nodes { uuid } } communityVideos(first: 1) { nodes { uuid } } "
        + "communityLinks(first: 1) { nodes { uuid } } minutes(first: 1) { nodes { uuid slug date } } elections(first: 1) { nodes { uuid } } "
        + "nominees(first: 1) { nodes { uuid } } nominations(first: 1) { nodes { uuid } } workGroups(first: 1) { nodes { uuid slug } } "
        + "codeSamples(first: 1) { nodes { uuid slug } } }";

    /// <summary>Lists, and what their first row is called in paths; its other members are called after it.</summary>
    private static readonly (string Name, string List)[] FirstRows =
    [
        ("job", "jobs"), ("job-type", "jobTypes"), ("job-category", "jobCategories"),
        ("image", "pageImages"), ("document", "pageDocuments"),
        ("entry", "blogEntries"), ("aggregate", "feedAggregates"), ("related-blog", "relatedBlogs"),
        ("story", "successStories"), ("banner", "banners"), ("user", "users"), ("group", "userGroups"),
        ("post", "communityPosts"), ("photo", "communityPhotos"), ("video", "communityVideos"), ("link", "communityLinks"),
        ("minutes", "minutes"), ("election", "elections"), ("nominee", "nominees"), ("nomination", "nominations"),
        ("work-group", "workGroups"), ("sample", "codeSamples"),
    ];

    private readonly Dictionary<string, string> names = [];
    private RunningServer? running;
    private string? access;

    /// <summary>Where the server listens, without a slash at the end.</summary>
    internal string Origin => Running.Address.GetLeftPart(UriPartial.Authority);

    internal IRequestExecutor Executor => Running.Services.GetRequiredService<IRequestExecutor>();

    private RunningServer Running => running ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        running = await RunningServer.StartPreparedAsync();
        await AddRowsAsync();
        var rows = (await AskAsync(new { query = RowsQuery }))["data"]!; // The initial data has all of them.
        var release = rows["latestRelease"]!;
        var file = release["filesOffset"]!["items"]![0]!; // With files.
        names["{release}"] = release["uuid"]!.ToString();
        names["{release-slug}"] = release["slug"]!.ToString();
        names["{file}"] = file["uuid"]!.ToString();
        names["{file-slug}"] = file["slug"]!.ToString();
        names["{os}"] = file["os"]!["uuid"]!.ToString();
        names["{os-slug}"] = file["os"]!["slug"]!.ToString();
        var next = rows["events"]!["nodes"]![0]!;
        names["{calendar}"] = rows["calendarBySlug"]!["uuid"]!.ToString();
        names["{event-category}"] = rows["eventCategoryBySlug"]!["uuid"]!.ToString();
        names["{event}"] = next["uuid"]!.ToString();
        names["{event-slug}"] = next["slug"]!.ToString();
        names["{place}"] = next["venue"]!["uuid"]!.ToString();
        names["{place-slug}"] = next["venue"]!["slug"]!.ToString();
        names["{occurrence}"] = next["occurrences"]!["nodes"]![0]!["uuid"]!.ToString();
        var sponsorship = rows["activeSponsorships"]!["nodes"]![0]!;
        names["{sponsorship}"] = sponsorship["uuid"]!.ToString();
        foreach (var name in new[] { "sponsor", "level" })
        {
            names[$"{{{name}}}"] = sponsorship[name]!["uuid"]!.ToString();
            names[$"{{{name}-slug}}"] = sponsorship[name]!["slug"]!.ToString();
        }

        foreach (var (name, list) in FirstRows)
        {
            foreach (var (member, value) in rows[list]!["nodes"]![0]!.AsObject())
            {
                names[member == "uuid" ? $"{{{name}}}" : $"{{{name}-{member}}}"] = value!.ToString();
            }
        }

        names["{page}"] = rows["pageImages"]!["nodes"]![0]!["page"]!["uuid"]!.ToString();
        names["{feed}"] = rows["blogEntries"]!["nodes"]![0]!["feed"]!["uuid"]!.ToString();
        names["{story-category}"] = rows["successStories"]!["nodes"]![0]!["category"]!["uuid"]!.ToString();
    }

    public async Task DisposeAsync() => await Running.DisposeAsync();

    /// <summary>Rows of what the initial data has none of.</summary>
    private async Task AddRowsAsync()
    {
        await using var db = await Running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await db.Elections.Where(election => election.Slug == "board-2027-sample").ExecuteUpdateAsync(set => set
            .SetProperty(election => election.NominationsOpen, today)
            .SetProperty(election => election.NominationsClose, today.AddDays(1))
            .SetProperty(election => election.VotingOpen, today.AddDays(2))
            .SetProperty(election => election.VotingClose, today.AddDays(3)));
        var page = await db.Pages.Where(page => page.IsPublished).OrderBy(page => page.Path).Select(page => page.Id).FirstAsync();
        db.Add(new PageImage { PageId = page, Image = "https://media.example/a.png" });
        db.Add(new PageDocument { PageId = page, Document = "documents/a.pdf" });
        var member = new User { Username = Member, Email = "reader@example.org", PublicProfile = false };
        PasswordCheck.Set(member, Password);
        db.Add(member);
        db.Add(new RelatedBlog { BlogName = "A blog", BlogWebsite = "https://blog.example/" });
        db.Add(new Banner
        {
            Name = "maintenance",
            Title = "Maintenance",
            Message = "The site is slow.",
            Paths = "/about/, /jobs/",
            BannerType = BannerType.Warning,
            Target = BannerTarget.Api,
            IsActive = true,
        });
        var feed = await db.Feeds.Where(feed => feed.IsActive).OrderBy(feed => feed.Name).Select(feed => feed.Id).FirstAsync();
        db.AddRange(Enumerable.Range(1, 10).Select(number => new BlogEntry
        {
            FeedId = feed,
            Title = $"Entry {number}",
            Url = $"https://blog.example/{number}",
            Guid = $"entry-{number}",
            PubDate = new DateTime(2020, 1, number, 0, 0, 0, DateTimeKind.Utc),
        }));
        await db.SaveChangesAsync();
    }

    /// <summary>Puts the ids and slugs of rows in place of names in braces: release, file, os, each also with -slug.</summary>
    internal string Fill(string text) =>
        names.Aggregate(text, (filled, name) => filled.Replace(name.Key, name.Value, StringComparison.Ordinal));

    /// <summary>The answer to a GET.</summary>
    internal Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>The answer to a request; the path is sent as it is, after <see cref="Fill"/>.</summary>
    internal async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? body = null, string? token = null)
    {
        var address = new Uri(Origin + Fill(path), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method, address) { Content = body };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await Running.Client.SendAsync(request);
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.ToString() ?? string.Empty,
            string.Join(", ", response.Content.Headers.Allow),
            response.Content.Headers.ContentLength,
            await response.Content.ReadAsStringAsync());
    }

    /// <summary>The answer to a request with headers of its own, whatever they are; the caller disposes of it.</summary>
    internal async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var address = new Uri(Origin + Fill(path), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Running.Client.SendAsync(request);
    }

    /// <summary>Signs the member in.</summary>
    internal async Task<(string Access, string Refresh)> LogInAsync()
    {
        using var answer = await Running.Client.PostAsJsonAsync("/api/auth/login", new { username = Member, password = Password });
        var tokens = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!; // It is JSON, as all answers are.
        access = $"{tokens["access_token"]}";
        return (access, $"{tokens["refresh_token"]}");
    }

    /// <summary>What the member reads of themselves, who has signed in before.</summary>
    internal async Task<string> MeAsync() => (await SendAsync(HttpMethod.Get, "/api/auth/me", token: access)).Body;

    /// <summary>The answer of the GraphQL endpoint.</summary>
    internal async Task<JsonNode> AskAsync(object request)
    {
        using var response = await Running.Client.PostAsJsonAsync("/graphql", request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!; // A GraphQL answer is an object.
    }
}

using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>
/// The table of the contract (REST conventions, section A.1), name by name: what is expanded is what its own address shows the
/// same caller.
/// </summary>
[Collection(TrustTests.Name)]
public sealed class ExpansionTableTests(TrustServer server)
{
    private const string Table =
        """
        /api/v1/releases  files files.os release_page
        /api/v1/releases/{Release}  files files.os release_page
        /api/v1/releases/latest  files files.os release_page
        /api/v1/files/{ReleaseFile}  os release
        /api/v1/files/release/{Release}  os release
        /api/v1/os  files
        /api/v1/os/{OperatingSystem}  files
        /api/v1/jobs  creator review_comments
        /api/v1/jobs/{Job}  creator review_comments
        /api/v1/jobs/{Job}/review-comments  creator job
        /api/v1/review-comments/{JobReviewComment}  creator job
        /api/v1/calendars  categories events
        /api/v1/calendars/{Calendar}  categories events
        /api/v1/event-categories  calendar
        /api/v1/event-locations  events
        /api/v1/events  calendar venue categories occurrences creator
        /api/v1/events/{Event}  calendar venue categories occurrences creator
        /api/v1/event-occurrences  event event.venue
        /api/v1/event-occurrences/{EventOccurrence}  event event.venue
        /api/v1/sponsors  sponsorships sponsorships.level
        /api/v1/sponsors/{Sponsor}  sponsorships sponsorships.level
        /api/v1/sponsorships  sponsor level submitted_by
        /api/v1/sponsorships/{Sponsorship}  sponsor level submitted_by
        /api/v1/sponsorship-levels  sponsorships sponsorships.sponsor
        /api/v1/pages  images documents creator
        /api/v1/pages/{Page}  images documents creator
        /api/v1/images  page
        /api/v1/documents  page
        /api/v1/feeds  entries
        /api/v1/feeds/{Feed}  entries
        /api/v1/blog-entries  feed
        /api/v1/blog-entries/recent  feed
        /api/v1/feed-aggregates  feeds
        /api/v1/feed-aggregates/{FeedAggregate}  feeds
        /api/v1/success-stories  category creator
        /api/v1/success-stories/{SuccessStory}  category creator
        /api/v1/success-stories/categories  stories
        /api/v1/community/posts  photos videos links creator
        /api/v1/community/posts/{CommunityPost}  photos videos links creator
        /api/v1/community/photos  post creator
        /api/v1/community/videos  post creator
        /api/v1/community/links  post creator
        /api/v1/minutes  creator
        /api/v1/work-groups  creator
        /api/v1/code-samples  creator
        /api/v1/elections  nominees nominees.user
        /api/v1/nominees  election user nominations
        /api/v1/nominations  nominee nominator
        /api/v1/users  membership
        /api/v1/users/{User}  membership
        /api/v1/memberships  user
        """;

    /// <summary>What the row cannot have on the server of these tests, or only staff and owners get.</summary>
    private static readonly string[] Private = ["review_comments", "submitted_by", "membership"];

    public static TheoryData<string, string> Rows { get; } = Read();

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Staff_get_every_name_of_the_table(string path, string name)
    {
        var answers = await ExpandAsync(Sender.Staff, path, name);

        Assert.NotEmpty(answers);
        foreach (var row in answers)
        {
            await CompareAsync(Sender.Staff, row);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Others_get_of_rows_what_they_are_shown_at_their_addresses(string path, string name)
    {
        foreach (var sender in new[] { Sender.Anonymous, Sender.Other, Sender.Owner })
        {
            var answer = await server.SendAsync(sender, "GET", $"{Fill(path)}?expand={name},_links");
            if (answer.Status is 401 or 403 or 404)
            {
                continue;
            }

            Assert.Equal(200, answer.Status);
            foreach (var row in Step(answer.Json, name))
            {
                await CompareAsync(sender, row);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Nobody_without_an_account_is_told_what_is_for_owners(string path, string name)
    {
        var answer = await server.SendAsync(Sender.Anonymous, "GET", $"{Fill(path)}?expand={name}");
        if (answer.Status == 200 && Private.Contains(name))
        {
            var rows = answer.Json is JsonArray list ? list.ToArray() : [answer.Json];
            Assert.All(rows, row => Assert.DoesNotContain(name, row!.AsObject().Select(static member => member.Key)));
        }
    }

    private static TheoryData<string, string> Read()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in columns[1..])
            {
                rows.Add(columns[0], name);
            }
        }

        return rows;
    }

    /// <summary>The rows that a name leads to, over all rows of an answer.</summary>
    private async Task<JsonObject[]> ExpandAsync(Sender sender, string path, string name)
    {
        var answer = await server.SendAsync(sender, "GET", $"{Fill(path)}?expand={name},_links");
        Assert.True(answer.Status == 200, $"{answer.Status} {answer.Body}");
        return [.. Step(answer.Json, name)];
    }

    private static IEnumerable<JsonObject> Step(JsonNode answer, string name)
    {
        IEnumerable<JsonNode?> rows = [answer];
        foreach (var step in name.Split('.'))
        {
            rows = rows.SelectMany(Items).Select(row => row!.AsObject().TryGetPropertyValue(step, out var value) ? value : null).ToArray();
        }

        return rows.SelectMany(Items).OfType<JsonObject>();
    }

    private static IEnumerable<JsonNode?> Items(JsonNode? node) => node is JsonArray items ? items.Where(static item => item is not null) : node is null ? [] : [node];

    /// <summary>Each member of an expanded row is what the row's own address says.</summary>
    private async Task CompareAsync(Sender sender, JsonObject row)
    {
        var own = await server.SendAsync(sender, "GET", $"{row["_links"]!["_self"]}");
        Assert.True(own.Status == 200, $"{sender} {row["_links"]} {own.Status}");
        foreach (var (name, value) in row.Where(static member => member.Key != "_links" && member.Value is not (JsonObject or JsonArray)))
        {
            Assert.True(
                !own.Json.AsObject().TryGetPropertyValue(name, out var shown) || JsonNode.DeepEquals(shown, value),
                $"{sender} {row["_links"]!["_self"]} {name}: {value} instead of {shown}");
        }
    }

    private string Fill(string path)
    {
        var start = path.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return path;
        }

        var end = path.IndexOf('}', StringComparison.Ordinal);
        var row = server.Rows.All.Single(row => row.Key.Entity.Name == path[(start + 1)..end] && row.Key.Place == Place.Public).Value;
        return $"{path[..start]}{row.Id}{path[(end + 1)..]}";
    }
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Jobs;

/// <summary>Which jobs a caller sees, and what of them (contract rest-v1, section 1.7).</summary>
public sealed class JobVisibilityTests
{
    private const string Everywhere =
        """
        query($slug: String!, $uuid: UUID!, $type: String!) {
          a: jobBySlug(slug: $slug) { slug }
          b: jobByUuid(uuid: $uuid) { slug }
          c: jobs(where: { slug: { eq: $slug } }) { totalCount nodes { slug } }
          d: jobsOffset(where: { slug: { eq: $slug } }) { totalCount items { slug } }
          e: jobTypeBySlug(slug: $type) { jobs(where: { slug: { eq: $slug } }) { totalCount nodes { slug } } }
        }
        """;

    private const string Nothing =
        """{"data":{"a":null,"b":null,"c":{"totalCount":0,"nodes":[]},"d":{"totalCount":0,"items":[]},"e":{"jobs":{"totalCount":0,"nodes":[]}}}}""";

    private const string Everything =
        """{"data":{"a":{"slug":"SLUG"},"b":{"slug":"SLUG"},"c":{"totalCount":1,"nodes":[{"slug":"SLUG"}]},"d":{"totalCount":1,"items":[{"slug":"SLUG"}]},"e":{"jobs":{"totalCount":1,"nodes":[{"slug":"SLUG"}]}}}}""";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_draft_is_seen_by_its_owner_and_staff_only(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await ChangeAsync(server, job => job.Status = JobStatus.Draft);

        Assert.Equal(Nothing, await AskAsync(server, job, null));
        Assert.Equal(Nothing, await AskAsync(server, job, QueryServer.User(Guid.NewGuid())));
        Assert.Equal(Nothing, await AskAsync(server, job, QueryServer.User("STAFF"))); // Without a subject nobody is staff.
        Assert.Equal(Shown(job), await AskAsync(server, job, QueryServer.User(job.CreatorId!.Value)));
        Assert.Equal(Shown(job), await AskAsync(server, job, QueryServer.User(Guid.NewGuid(), "STAFF")));
        Assert.Equal(Shown(job), await AskAsync(server, job, QueryServer.User(Guid.NewGuid(), "SUPERUSER")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_approved_job_is_seen_to_the_end_of_its_last_day(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await ChangeAsync(server, static job => job.Expires = new DateOnly(2026, 11, 21));

        Assert.Equal(Shown(job), await AskAsync(server, job, null));
        server.Clock.Now = new DateTimeOffset(2026, 11, 21, 23, 59, 59, TimeSpan.Zero);
        Assert.Equal(Shown(job), await AskAsync(server, job, null));
        server.Clock.Now = server.Clock.Now.AddSeconds(1);
        Assert.Equal(Nothing, await AskAsync(server, job, null));
        Assert.Equal(Shown(job), await AskAsync(server, job, QueryServer.User(job.CreatorId!.Value)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_address_and_the_account_behind_a_job_are_for_its_owner_and_staff(DatabaseProvider provider)
    {
        const string Query = "query($slug: String!) { jobBySlug(slug: $slug) { email creatorUuid isOpen } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await ChangeAsync(server, static job => job.Status = JobStatus.Approved);
        var hidden = """{"data":{"jobBySlug":{"email":null,"creatorUuid":null,"isOpen":true}}}""";
        var known = hidden
            .Replace("\"email\":null", $"\"email\":\"{job.Email}\"", StringComparison.Ordinal)
            .Replace("\"creatorUuid\":null", $"\"creatorUuid\":\"{job.CreatorId}\"", StringComparison.Ordinal);

        Assert.Equal(hidden, (await server.AskAsync(Query, new { slug = job.Slug })).Json);
        Assert.Equal(hidden, (await server.AskAsync(Query, new { slug = job.Slug }, QueryServer.User(Guid.NewGuid()))).Json);
        Assert.Equal(known, (await server.AskAsync(Query, new { slug = job.Slug }, QueryServer.User(job.CreatorId!.Value))).Json);
        Assert.Equal(known, (await server.AskAsync(Query, new { slug = job.Slug }, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_creator_of_a_job_is_shown_to_others_only_with_a_public_profile(DatabaseProvider provider)
    {
        const string Query = "query($slug: String!) { jobBySlug(slug: $slug) { creator { username } } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await ChangeAsync(server, static job => job.Status = JobStatus.Approved);
        var owner = await HideProfileAsync(server, job.CreatorId!.Value);
        var hidden = """{"data":{"jobBySlug":{"creator":null}}}""";
        var known = hidden.Replace("null", $$"""{"username":"{{owner}}"}""", StringComparison.Ordinal);

        Assert.Equal(hidden, (await server.AskAsync(Query, new { slug = job.Slug })).Json);
        Assert.Equal(hidden, (await server.AskAsync(Query, new { slug = job.Slug }, QueryServer.User(Guid.NewGuid()))).Json);
        Assert.Equal(known, (await server.AskAsync(Query, new { slug = job.Slug }, QueryServer.User(job.CreatorId!.Value))).Json);
        Assert.Equal(known, (await server.AskAsync(Query, new { slug = job.Slug }, QueryServer.User(Guid.NewGuid(), "STAFF"))).Json);
    }

    [Fact]
    public async Task Private_values_can_be_neither_filtered_nor_sorted_by()
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(DatabaseProvider.Sqlite);
        var staff = QueryServer.User(Guid.NewGuid(), "STAFF");

        foreach (var argument in new[]
        {
            """where: { email: { eq: "x" } }""",
            """where: { creatorUuid: { eq: null } }""",
            """where: { creator: { username: { eq: "x" } } }""",
            "order: [{ email: ASC }]",
        })
        {
            var answer = (await server.AskAsync($"{{ jobs({argument}) {{ totalCount }} }}", null, staff)).Json;
            Assert.Matches("Expected value of type .{2}Job(Filter|Sort)Input.{2} not to include unknown field .{2}(email|creatorUuid|creator).{2}", answer);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_level_of_jobs_is_one_statement(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var answer = await server.AskAsync(
            "{ jobTypes { nodes { name jobs(first: 3) { nodes { slug category { name } creator { username } jobTypes { slug } } } } } }");

        Assert.Equal(3, answer.Statements.Count);
        Assert.True(answer.Data.GetProperty("jobTypes").GetProperty("nodes").GetArrayLength() > 5);
    }

    private static string Shown(Job job) => Everything.Replace("SLUG", job.Slug, StringComparison.Ordinal);

    private static async Task<string> AskAsync(QueryServer server, Job job, ClaimsPrincipal? user) =>
        (await server.AskAsync(Everywhere, new { slug = job.Slug, uuid = job.Id, type = job.JobTypes.First().Slug }, user)).Json;

    private static async Task<Job> ChangeAsync(QueryServer server, Action<Job> change)
    {
        await using var db = server.Database.CreateContext();
        var job = await db.Jobs.AsTracking().Include(job => job.JobTypes)
            .FirstAsync(job => job.Status == JobStatus.Approved && job.CreatorId != null && job.JobTypes.Count > 0);
        change(job);
        await db.SaveChangesAsync();
        return job;
    }
    private static async Task<string> HideProfileAsync(QueryServer server, Guid id)
    {
        await using var db = server.Database.CreateContext();
        var user = await db.Users.AsTracking().FirstAsync(user => user.Id == id);
        user.PublicProfile = false;
        await db.SaveChangesAsync();
        return user.Username;
    }
}

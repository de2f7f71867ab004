using System.Security.Claims;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Schema.Tests.Jobs;

/// <summary>Who hears of which jobs, and what of them.</summary>
public sealed class JobSubscriptionTests
{
    private const string Approved = "subscription($category: ID) { jobApproved(categoryId: $category) { slug status email } }";

    private const string Approve = "mutation($id: ID!) { approveJob(input: { id: $id }) { job { id } errors { __typename } } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_job_that_comes_onto_the_board_is_told_to_those_who_wait_for_its_category_or_for_all(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await InReviewAsync(server);
        var (category, other) = await CategoriesAsync(server, job.CategoryId!.Value);
        await using var all = await server.SubscribeAsync(Approved);
        await using var own = await server.SubscribeAsync(Approved, new { category });
        await using var others = await server.SubscribeAsync(Approved, new { category = other });

        await server.AskAsync(Approve, new { id = GlobalId(job) }, QueryServer.User(Guid.NewGuid(), "STAFF"));
        await server.AskAsync("mutation($id: ID!) { updateJob(input: { id: $id, version: 0, city: \"Turku\" }) { job { id } } }", new { id = GlobalId(job) }, QueryServer.User(Guid.NewGuid(), "STAFF"));

        var expected = $$$$$"""{"data":{"jobApproved":{"slug":"{{{{{job.Slug}}}}}","status":"APPROVED","email":null}}}""";
        Assert.Equal(expected, await Editors.HearAsync(all));
        Assert.Equal(expected, await Editors.HearAsync(own));
        Assert.True(IsSilent(all)); // The change of the city is nobody's business.
        Assert.True(IsSilent(others));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Owners_hear_of_changes_of_their_jobs_and_nobody_else_does(DatabaseProvider provider)
    {
        const string Mine = "subscription { myJobChanged { slug status email reviewComments { nodes { comment } } } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await InReviewAsync(server);
        await using var owner = await server.SubscribeAsync(Mine, null, QueryServer.User(job.CreatorId!.Value));
        await using var other = await server.SubscribeAsync(Mine, null, QueryServer.User(Guid.NewGuid()));

        await server.AskAsync(
            "mutation($id: ID!) { rejectJob(input: { id: $id, comment: \"No.\" }) { job { id } } }", new { id = GlobalId(job) }, QueryServer.User(await AnyUserAsync(server), "STAFF"));

        Assert.Equal(
            $$$$$"""{"data":{"myJobChanged":{"slug":"{{{{{job.Slug}}}}}","status":"REJECTED","email":"{{{{{job.Email}}}}}","reviewComments":{"nodes":[{"comment":"No."}]}}}}""",
            await Editors.HearAsync(owner));
        Assert.True(IsSilent(other));
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => server.SubscribeAsync(Mine));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", refusal.Message);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Review_comments_and_own_jobs_are_for_the_owner_and_staff(DatabaseProvider provider)
    {
        const string Query = "query($slug: String!) { jobBySlug(slug: $slug) { viewerSeesPrivate reviewComments { totalCount } } }";
        const string Mine = "{ myJobs(first: 50) { nodes { slug } } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var job = await InReviewAsync(server);
        var staff = QueryServer.User(await AnyUserAsync(server), "STAFF");
        await server.AskAsync("mutation($id: ID!) { addReviewComment(input: { jobId: $id, comment: \"Hm.\" }) { reviewComment { comment } } }", new { id = GlobalId(job) }, staff);
        await server.AskAsync(Approve, new { id = GlobalId(job) }, staff);
        Task<string> Ask(ClaimsPrincipal? user) => AskAsync(server, Query, job, user);

        Assert.Equal("""{"data":{"jobBySlug":{"viewerSeesPrivate":false,"reviewComments":{"totalCount":0}}}}""", await Ask(null));
        Assert.Equal(await Ask(null), await Ask(QueryServer.User(Guid.NewGuid())));
        Assert.Equal("""{"data":{"jobBySlug":{"viewerSeesPrivate":true,"reviewComments":{"totalCount":1}}}}""", await Ask(QueryServer.User(job.CreatorId!.Value)));
        Assert.Equal(await Ask(QueryServer.User(job.CreatorId!.Value)), await Ask(staff));
        Assert.Equal("""{"data":{"reviewComments":{"totalCount":0}}}""", (await server.AskAsync("{ reviewComments { totalCount } }", null, QueryServer.User(Guid.NewGuid()))).Json);
        Assert.Contains(job.Slug, (await server.AskAsync(Mine, null, QueryServer.User(job.CreatorId!.Value))).Json, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"myJobs":{"nodes":[]}}}""", (await server.AskAsync(Mine, null, QueryServer.User(Guid.NewGuid()))).Json);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await server.AskAsync(Mine)).Json, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(QueryServer server, string query, Job job, ClaimsPrincipal? user) =>
        (await server.AskAsync(query, new { slug = job.Slug }, user)).Json;

    /// <summary>Whether nothing has come. Events are delivered in order, so what was to come has come before what was read.</summary>
    private static bool IsSilent(ResponseStream stream)
    {
        var next = stream.ReadAsync();
        return !next.IsCompleted;
    }

    private static string GlobalId(Job job) => Convert.ToBase64String([.. Encoding.UTF8.GetBytes("Job:"), .. job.Id.ToByteArray()]);

    private static async Task<Guid> AnyUserAsync(QueryServer server)
    {
        await using var db = server.Database.CreateContext();
        return await db.Users.Select(user => user.Id).FirstAsync();
    }

    private static async Task<(string Own, string Other)> CategoriesAsync(QueryServer server, Guid category)
    {
        var nodes = (await server.AskAsync("{ jobCategories { nodes { id uuid } } }")).Data.GetProperty("jobCategories").GetProperty("nodes").EnumerateArray().ToArray();
        string Id(bool isOwn) => nodes.First(node => (node.GetProperty("uuid").GetGuid() == category) == isOwn).GetProperty("id").GetString()!;
        return (Id(true), Id(false));
    }

    private static async Task<Job> InReviewAsync(QueryServer server)
    {
        await using var db = server.Database.CreateContext();
        var job = await db.Jobs.AsTracking().FirstAsync(job => job.Status == JobStatus.Approved && job.CreatorId != null && job.CategoryId != null && !job.ReviewComments.Any());
        job.Expires = null;
        job.Status = JobStatus.Review;
        await db.SaveChangesAsync();
        return job;
    }
}

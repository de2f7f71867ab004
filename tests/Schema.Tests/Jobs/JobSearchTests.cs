using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Jobs;

/// <summary>Searching the job board (contract rest-v1, section 7.4).</summary>
public sealed class JobSearchTests
{
    private const string Query =
        "query($search: JobSearchInput) { jobSearchOffset(search: $search, take: 1000) { totalCount items { uuid } } jobSearch(search: $search) { totalCount } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task All_that_is_given_must_hold(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var open = await db.Jobs.Include(job => job.JobTypes).Include(job => job.Category)
            .Where(job => job.Status == JobStatus.Approved && (job.Expires == null || job.Expires >= new DateOnly(2026, 11, 21))).ToListAsync();
        var type = open.SelectMany(job => job.JobTypes).First();
        var category = open.First(job => job.Category is not null).Category!;

        async Task HoldsAsync(Func<Job, bool> rule, object? search)
        {
            Assert.Equal(open.Where(rule).Select(job => job.Id).Order(), await FindAsync(server, search));
            Assert.Contains(open, job => rule(job));
        }

        await HoldsAsync(_ => true, null);
        await HoldsAsync(_ => true, new { query = "  ", location = "", jobTypes = Array.Empty<string>() });
        await HoldsAsync(job => job.Telecommuting, new { telecommuting = true });
        await HoldsAsync(job => !job.Telecommuting, new { telecommuting = false });
        await HoldsAsync(job => job.Telecommuting, new { location = "Remote" });
        await HoldsAsync(job => job.Telecommuting, new { location = "anywhere", telecommuting = true });
        await HoldsAsync(job => $"{job.City}|{job.Region}|{job.Country}".Contains("an", StringComparison.OrdinalIgnoreCase), new { location = "AN" });
        await HoldsAsync(job => job.Country == open[0].Country, new { country = open[0].Country.ToUpperInvariant() });
        await HoldsAsync(job => job.JobTypes.Any(each => each.Id == type.Id), new { jobTypes = new[] { type.Slug, "no-such-type" } });
        await HoldsAsync(job => job.JobTypes.Any(each => each.Id == type.Id), new { jobTypes = new[] { type.Id.ToString() } });
        await HoldsAsync(job => job.CategoryId == category.Id, new { category = category.Slug });
        await HoldsAsync(job => job.CategoryId == category.Id, new { category = category.Id.ToString("N") });
        Assert.Empty(await FindAsync(server, new { jobTypes = new[] { "uuid-of-job-type" } }));
        Assert.Empty(await FindAsync(server, new { category = "no-such-category" }));
        Assert.Empty(await FindAsync(server, new { query = "🐍" }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Words_are_found_in_title_company_description_and_requirements_but_not_in_the_place(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var jobs = await db.Jobs.AsTracking().Where(job => job.Status == JobStatus.Approved && job.Expires >= new DateOnly(2026, 11, 21)).Take(5).ToListAsync();
        jobs[0].JobTitle = "Zebra keeper";
        jobs[1].CompanyName = "The Zebra Company";
        jobs[2].Description = "Feed zebras.";
        jobs[3].Requirements = "No fear of a ZEBRA, 3.13";
        jobs[4].City = "Zebra";
        await db.SaveChangesAsync();

        Assert.Equal(jobs.Take(4).Select(job => job.Id).Order(), await FindAsync(server, new { query = "zebra" }));
        Assert.Equal([jobs[4].Id], await FindAsync(server, new { location = "zeb" }));
        Assert.Equal([jobs[0].Id], await FindAsync(server, new { query = "\"keepers\" zebra*" }));
        Assert.Equal([jobs[3].Id], await FindAsync(server, new { query = "zebra 3.13" }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Jobs_that_are_not_approved_are_found_by_their_owners_and_staff(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var job = await db.Jobs.AsTracking().FirstAsync(each => each.Status == JobStatus.Approved && each.CreatorId != null);
        (job.Status, job.JobTitle, job.Requirements) = (JobStatus.Draft, "Zebra keeper", null);
        await db.SaveChangesAsync();
        var search = new { query = "zebra KEEPER", status = "DRAFT" };

        Assert.Empty(await FindAsync(server, search));
        Assert.Empty(await FindAsync(server, new { query = "zebra" }));
        Assert.Equal([job.Id], await FindAsync(server, search, QueryServer.User(job.CreatorId!.Value)));
        Assert.Equal([job.Id], await FindAsync(server, search, QueryServer.User(Guid.NewGuid(), "STAFF")));
        Assert.Empty(await FindAsync(server, new { query = "zebra horse", status = "DRAFT" }, QueryServer.User(job.CreatorId!.Value)));
    }

    private static async Task<IEnumerable<Guid>> FindAsync(QueryServer server, object? search, System.Security.Claims.ClaimsPrincipal? user = null)
    {
        var data = (await server.AskAsync(Query, new { search }, user)).Data;
        var found = data.GetProperty("jobSearchOffset").GetProperty("items").EnumerateArray().Select(job => job.GetProperty("uuid").GetGuid()).Order().ToList();
        Assert.Equal(found.Count, data.GetProperty("jobSearchOffset").GetProperty("totalCount").GetInt32());
        Assert.Equal(found.Count, data.GetProperty("jobSearch").GetProperty("totalCount").GetInt32());
        return found;
    }
}

using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Jobs;

/// <summary>The night after a job's last day (contract rest-v1, section 7.21).</summary>
public sealed class JobExpiryTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Jobs_past_their_last_day_expire_once_and_their_owners_hear_of_it(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var today = DateOnly.FromDateTime(server.Clock.Now.UtcDateTime);
        await using var db = server.Database.CreateContext();
        await db.Jobs.Where(job => job.Status == JobStatus.Approved && job.Expires < today).ExecuteUpdateAsync(set => set.SetProperty(job => job.Expires, today));
        var jobs = await db.Jobs.Where(job => job.Status == JobStatus.Approved && job.CreatorId != null).OrderBy(job => job.Id).Take(3).ToListAsync();
        await SetLastDayAsync(db, jobs[0], today.AddDays(-1));
        await SetLastDayAsync(db, jobs[1], today);
        await SetLastDayAsync(db, jobs[2], null);
        await using var owner = await server.SubscribeAsync("subscription { myJobChanged { slug status rowVersion } }", null, QueryServer.User(jobs[0].CreatorId!.Value));
        var expiry = new JobExpiry(server.Contexts, server.Service<Announcer>(), server.Clock);

        Assert.Equal((1, 0), (await expiry.RunAsync(default), await expiry.RunAsync(default)));

        Assert.Equal(
            $$$$"""{"data":{"myJobChanged":{"slug":"{{{{jobs[0].Slug}}}}","status":"EXPIRED","rowVersion":{{{{jobs[0].RowVersion + 1}}}}}}}""",
            await Editors.HearAsync(owner));
        var ids = jobs.Select(static job => job.Id).ToList();
        Assert.Equal(
            [JobStatus.Expired, JobStatus.Approved, JobStatus.Approved],
            await db.Jobs.Where(job => ids.Contains(job.Id)).OrderBy(job => job.Id).Select(job => job.Status).ToListAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Several_servers_share_what_is_due(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var day = DateOnly.FromDateTime(server.Clock.Now.UtcDateTime).AddDays(-1);
        var due = await db.Jobs.Where(job => job.Status == JobStatus.Approved).ExecuteUpdateAsync(set => set.SetProperty(job => job.Expires, day));
        var expiry = new JobExpiry(server.Contexts, server.Service<Announcer>(), server.Clock);

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => expiry.RunAsync(default)));

        Assert.True(due > 0);
        Assert.Equal(due, done.Sum());
    }

    private static Task<int> SetLastDayAsync(PyDotOrgDbContext db, Job job, DateOnly? day) =>
        db.Jobs.Where(each => each.Id == job.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Expires, day));
}

using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Stories;

/// <summary>All that an account goes through, over real HTTP and under the limits that everybody has.</summary>
public sealed class MemberStoryTests : IDisposable
{
    private const string Password = "Difference-Engine-1";

    private readonly string folder = Directory.CreateTempSubdirectory("pydotorg-story-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("REST")]
    [InlineData("GraphQL")]
    public async Task A_member_comes_posts_a_job_that_staff_approve_and_goes(string surface)
    {
        await using var server = await RunningServer.StartPreparedAsync("--RateLimiting:Enabled=true", "--Mail:Sending=true", $"--Mail:Directory={folder}");
        await MakeStaffAsync(server);
        var client = new StoryClient(server.Client);
        ISurface site = surface == "REST" ? new RestSurface(client) : new GraphQLSurface(client);

        var first = await site.RegisterAsync("ada", Password);
        Assert.Equal("ada false", await site.WhoAsync(first.Access));
        Assert.True(await site.VerifyAsync(await ReadLinkAsync()));
        var member = await site.LogInAsync("ada", Password);
        var staff = await site.LogInAsync("editor", Password);
        Assert.Equal("ada true", await site.WhoAsync(member.Access));

        var job = await site.PostJobAsync(member.Access, $"Job by {surface}");
        Assert.Equal(("draft by somebody", null), (await site.JobAsync(member.Access, job), await site.JobAsync(null, job)));
        Assert.Equal("review", await site.StepAsync(member.Access, job, "submit"));
        Assert.Equal((null, null, false), (await site.StepAsync(member.Access, job, "approve"), await site.JobAsync(null, job), await site.IsListedAsync(job)));
        Assert.Equal("approved", await site.StepAsync(staff.Access, job, "approve"));
        Assert.Equal(("approved by somebody", true), (await site.JobAsync(staff.Access, job), await site.IsListedAsync(job)));
        Assert.NotNull(await site.JobAsync(null, job));
        Assert.Equal("archived", await site.StepAsync(member.Access, job, "archive"));
        Assert.Equal((null, false), (await site.JobAsync(null, job), await site.IsListedAsync(job)));

        Assert.True(await site.DeleteAccountAsync(member.Access));
        Assert.Equal((null, null, false), (await site.WhoAsync(member.Access), await site.WhoAsync(first.Access), await site.RefreshAsync(member.Refresh)));
        Assert.Equal("archived by nobody", await site.JobAsync(staff.Access, job));
        Assert.Equal(429, (await client.SendAsync("POST", "/api/auth/login", new { username = "ada", password = Password })).Status); // Five a minute were free.
    }

    private static async Task MakeStaffAsync(RunningServer server)
    {
        var report = await server.Services.GetRequiredService<AccountOffice>()
            .CreateAsync(new NewAccount("editor", "editor@example.org", Password, IsStaff: true, IsSuperuser: false), default);
        Assert.True(report.Succeeded);
    }

    /// <summary>The token of the link that is mailed.</summary>
    private async Task<string> ReadLinkAsync()
    {
        await Wait.UntilAsync(() => Directory.GetFiles(folder, "*-verify_email.eml") is [_], "The link is mailed.");
        var mail = await File.ReadAllTextAsync(Directory.GetFiles(folder).Single());
        return Regex.Match(mail, "/api/auth/verify-email/([A-Za-z0-9._-]+)").Groups[1].Value;
    }
}

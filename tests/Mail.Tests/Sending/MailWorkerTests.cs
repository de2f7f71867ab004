using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Mail;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Mail.Outgoing;
using PyDotOrg.Graph.Mail.Sending;
using PyDotOrg.Graph.Mail.Transports;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Mail.Tests.Sending;

/// <summary>What becomes of rows that wait, on both databases.</summary>
public sealed class MailWorkerTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_mail_goes_out_as_soon_as_it_is_committed_and_what_it_was_made_of_is_gone(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        await room.StartAsync();
        var content = new MailContent(new() { ["title"] = "Engineer", ["comment"] = "Well done" }, ["bob@example.org"], ["eve@example.org"]);
        var id = Assert.Single(await room.SaveAsync(OutgoingMail.Make("job_comment", "ada@example.org", content, room.Time.GetMoment())));

        var letter = Assert.Single(room.Sent);
        Assert.Equal(("ada@example.org", "bob@example.org", "eve@example.org"), (letter.To.Address, letter.Cc.Single().Address, letter.Bcc.Single().Address));
        Assert.Equal("About your job: Engineer", letter.Text.Subject);
        Assert.Contains("Well done", letter.Text.Text, StringComparison.Ordinal);
        var row = await room.ReadAsync(id);
        Assert.Equal((EmailStatus.Sent, null, null, "{}", "About your job: Engineer", 1), (row.Status, row.ErrorMessage, row.NextAttemptAt, row.Context, row.Subject, row.Attempts));
        Assert.Equal(2, row.RowVersion);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_rolled_back_is_never_sent(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        await room.StartAsync();
        await using (var db = room.Database.CreateContext())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(room.Mail("nobody@example.org"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        await room.SaveAsync(room.Mail());
        Assert.Equal("ada@example.org", Assert.Single(room.Sent).To.Address);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_several_servers_one_sends_each_mail(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        await room.SaveAsync([.. Enumerable.Range(0, 60).Select(i => room.Mail($"a{i}@example.org"))]);
        await Task.WhenAll(room.StartAsync(), room.StartAsync(), room.StartAsync());

        Assert.Equal(60, room.Sent.Count);
        Assert.Equal(60, room.Sent.Select(static letter => letter.Id).Distinct().Count());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_cannot_be_sent_is_tried_again_after_growing_pauses_and_given_up(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        room.Judge = static _ => SendResult.Later("Not now.");
        await room.StartAsync();
        var id = Assert.Single(await room.SaveAsync(room.Mail()));
        List<double> pauses = [];
        while (await room.ReadAsync(id) is { NextAttemptAt: { } next } row)
        {
            Assert.Equal((EmailStatus.Pending, "Not now."), (row.Status, row.ErrorMessage));
            Assert.NotEqual("{}", row.Context);
            pauses.Add((next - room.Time.GetMoment()).TotalMinutes);
            await room.AdvanceAsync(next - room.Time.GetMoment());
        }

        Assert.Equal([1, 5, 30, 120, 360, 720], pauses);
        var last = await room.ReadAsync(id);
        Assert.Equal((EmailStatus.Failed, "Not now.", 7, "{}"), (last.Status, last.ErrorMessage, last.Attempts, last.Context));
        Assert.Equal(7, room.Sent.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_server_has_left_when_it_died_is_sent_by_another_one(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        var id = Assert.Single(await room.SaveAsync(room.Mail()));
        var queue = room.Database.Services.GetRequiredService<MailQueue>();
        var claimed = Assert.Single(await queue.FindDueAsync(10, default));
        Assert.True(await queue.ClaimAsync(claimed, default));

        await room.StartAsync();
        Assert.Empty(room.Sent);
        await room.AdvanceAsync(MailQueue.Lease);
        Assert.Single(room.Sent);

        await queue.FinishAsync(claimed, SendResult.Never("It woke up late.")); // It is not its own any more.
        Assert.Equal((EmailStatus.Sent, 2), ((await room.ReadAsync(id)).Status, (await room.ReadAsync(id)).Attempts));
    }

    [Theory, OnSqlite]
    public async Task What_can_never_be_sent_fails_at_once(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider, DatabaseContent.InitialData);
        await using (var db = room.Database.CreateContext())
        {
            await db.EmailTemplates.Where(row => row.InternalName == "job_approved").ExecuteUpdateAsync(row => row.SetProperty(each => each.IsActive, false));
            await db.EmailTemplates.Where(row => row.InternalName == "job_rejected").ExecuteUpdateAsync(row => row.SetProperty(each => each.ContentText, "{{#if"));
            await db.EmailTemplates.Where(row => row.InternalName == "verify_email").ExecuteDeleteAsync();
        }

        var old = room.Mail();
        var early = Assert.Single(await room.SaveAsync(old));
        await room.AdvanceAsync(TimeSpan.FromDays(4));
        await room.StartAsync();
        var ids = await room.SaveAsync(
            room.Mail(template: "nothing"), room.Mail(template: "job_approved"), room.Mail(template: "job_rejected"), room.Mail(title: new string('x', 70_000)),
            room.Mail("no address"), room.Mail("ada@example.org\r\nBcc: eve@example.org"), room.Mail(template: "verify_email"));

        string[] problems =
        [
            "It has waited for too long to be sent.", "There is no such template.", "The template is switched off.",
            "The template is wrong; validating it says where.", "The values for the template are too many, too long or too deep.",
            "This is no address that a mail can be sent to.", "This is no address that a mail can be sent to.",
        ];
        foreach (var (id, problem) in ids.Prepend(early).Zip(problems))
        {
            var row = await room.ReadAsync(id);
            Assert.Equal((EmailStatus.Failed, problem, null, "{}"), (row.Status, row.ErrorMessage, row.NextAttemptAt, row.Context));
        }

        Assert.Equal("verify_email", Assert.Single(room.Sent).Name); // Without a row it is the text that the server comes with.
    }

    [Theory, OnSqlite]
    public async Task No_line_of_the_log_names_an_address_or_what_a_mail_says(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        await room.StartAsync();
        await room.SaveAsync(room.Mail("first@example.org"));
        room.Judge = static letter => throw new InvalidOperationException($"{letter.To} {letter.Text}");
        var id = Assert.Single(await room.SaveAsync(room.Mail("second@example.org")));

        Assert.Equal((EmailStatus.Pending, "Something unexpected has happened."), ((await room.ReadAsync(id)).Status, (await room.ReadAsync(id)).ErrorMessage));
        Assert.NotEmpty(room.Lines);
        Assert.All(room.Lines, static line => Assert.DoesNotMatch("@|Engineer", line));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_known_of_a_mail_goes_after_ninety_days(DatabaseProvider provider)
    {
        await using var room = await MailRoom.CreateAsync(provider);
        await room.SaveAsync(room.Mail(), room.Mail());
        room.Time.Advance(TimeSpan.FromDays(89));
        var late = Assert.Single(await room.SaveAsync(room.Mail()));
        var sweep = room.Database.Services.GetServices<IScheduledWork>().OfType<MailSweep>().Single();
        Assert.Equal(0, await sweep.RunAsync(default));

        room.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal((2, 0), (await sweep.RunAsync(default), await sweep.RunAsync(default)));
        await using var db = room.Database.CreateContext();
        Assert.Equal([late], await db.EmailLogs.Select(static mail => mail.Id).ToListAsync());
    }
}

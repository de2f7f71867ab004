using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Mail;

namespace PyDotOrg.Graph.Rest.Tests.Contract;

/// <summary>Mails that steps cause: exactly when a step has been taken (contract rest-v1, section 7.21).</summary>
public sealed class StepMailTests : IAsyncLifetime
{
    private const string Job = """{"company_name": "ACME", "job_title": "Engineer", "country": "Finland", "description": "Anvils.", "email": "hr@acme.example"}""";

    private const string Application =
        """{"company_name": "ACME", "website": "https://acme.example/", "description": "Anvils.", "contact_name": "Ada", "contact_email": "ada@acme.example"}""";

    private WritingServer? server;
    private string owner = "";

    private WritingServer Server => server ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        server = await WritingServer.StartAsync(static builder =>
        {
            builder.Configuration["Mail:Staff:0"] = "board@python.example";
            builder.Configuration["Mail:Staff:1"] = "desk@python.example";
        });
        owner = await server.ReadAsync(db => db.Users.Where(user => user.Id == Server.IdOf(Sender.Owner)).Select(user => user.Email).SingleAsync());
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    [Fact]
    public async Task A_job_that_is_handed_in_and_decided_tells_staff_and_its_owner()
    {
        var path = $"/jobs/{await Server.CreateAsync(Sender.Owner, "/jobs", Job)}";
        Assert.Equal("", await TakeAsync(Sender.Staff, $"{path}/approve", 409));
        Assert.Equal("job_submitted board@python.example\njob_submitted desk@python.example", await TakeAsync(Sender.Owner, $"{path}/submit", 200));
        Assert.Equal("", await TakeAsync(Sender.Owner, $"{path}/submit", 409));
        Assert.Equal("", await TakeAsync(Sender.Owner, $"{path}/approve", 403));
        Assert.Equal("", await TakeAsync(Sender.Staff, $"{path}/approve", 412, ifMatch: "\"1\""));
        Assert.Equal($"job_approved {owner}", await TakeAsync(Sender.Staff, $"{path}/approve", 200, """{"comment": "Well done"}"""));
        Assert.Equal("", await TakeAsync(Sender.Staff, $"{path}/approve", 409));
        Assert.Equal("", await TakeAsync(Sender.Owner, $"{path}/archive", 200));

        var mail = await Server.ReadAsync(db => db.EmailLogs.SingleAsync(row => row.TemplateName == "job_approved"));
        var values = JsonNode.Parse(mail.Context)!["values"]!;
        Assert.Equal((Server.IdOf(Sender.Owner), EmailStatus.Pending), (mail.UserId, mail.Status));
        Assert.Equal(
            ("Engineer", "ACME", "Well done", $"/api/v1{path}"),
            ($"{values["title"]}", $"{values["company"]}", $"{values["comment"]}", $"{values["page"]}"));
    }

    [Fact]
    public async Task A_job_that_is_refused_or_commented_on_tells_its_owner_once()
    {
        var path = $"/jobs/{await Server.CreateAsync(Sender.Owner, "/jobs", Job)}";
        await TakeAsync(Sender.Owner, $"{path}/submit", 200);
        Assert.Equal($"job_comment {owner}", await TakeAsync(Sender.Staff, $"{path}/review-comments", 201, """{"comment": "Where?"}""", "POST"));
        Assert.Equal("", await TakeAsync(Sender.Staff, $"{path}/review-comments", 422, """{"comment": ""}""", "POST"));
        Assert.Equal("", await TakeAsync(Sender.Owner, $"{path}/review-comments", 403, """{"comment": "Here!"}""", "POST"));
        Assert.Equal($"job_rejected {owner}", await TakeAsync(Sender.Staff, $"{path}/reject", 200, """{"comment": "No."}"""));
    }

    [Fact]
    public async Task Nobody_is_told_of_what_they_do_themselves()
    {
        var path = $"/jobs/{await Server.CreateAsync(Sender.Staff, "/jobs", Job)}";
        await TakeAsync(Sender.Staff, $"{path}/submit", 200);
        Assert.Equal("", await TakeAsync(Sender.Staff, $"{path}/approve", 200));
    }

    [Fact]
    public async Task An_account_that_is_switched_off_is_told_nothing()
    {
        var path = $"/jobs/{await Server.CreateAsync(Sender.Owner, "/jobs", Job)}";
        await TakeAsync(Sender.Owner, $"{path}/submit", 200);
        await Server.ReadAsync(db => db.Users.Where(user => user.Email == owner).ExecuteUpdateAsync(row => row.SetProperty(user => user.IsActive, false)));
        Assert.Equal("", await TakeAsync(Sender.Staff, $"{path}/approve", 200));
    }

    [Fact]
    public async Task A_sponsorship_tells_staff_when_it_is_applied_for_and_the_applicant_what_becomes_of_it()
    {
        Assert.Equal("", await TakeAsync(Sender.Owner, "/sponsors/apply", 422, "{}", "POST"));
        Assert.Equal(
            "sponsorship_applied board@python.example\nsponsorship_applied desk@python.example",
            await TakeAsync(Sender.Owner, "/sponsors/apply", 201, Application, "POST"));
        var id = await Server.ReadAsync(db => db.Sponsorships.Where(row => row.Sponsor.Name == "ACME").Select(row => row.Id).SingleAsync());
        Assert.Equal("", await TakeAsync(Sender.Staff, $"/sponsorships/{id}/finalize", 409));
        Assert.Equal($"sponsorship_approved {owner}", await TakeAsync(Sender.Staff, $"/sponsorships/{id}/approve", 200));
        Assert.Equal($"sponsorship_finalized {owner}", await TakeAsync(Sender.Staff, $"/sponsorships/{id}/finalize", 200));
        Assert.Equal("", await TakeAsync(Sender.Staff, $"/sponsorships/{id}/reject", 409));

        var mail = await Server.ReadAsync(db => db.EmailLogs.FirstAsync(row => row.TemplateName == "sponsorship_applied"));
        var values = JsonNode.Parse(mail.Context)!["values"]!;
        Assert.Equal(("ACME", $"/api/v1/sponsorships/{id}"), ($"{values["sponsor"]}", $"{values["page"]}"));
        Assert.NotEqual("", $"{values["level"]}");
    }

    [Fact]
    public async Task A_sponsorship_that_is_refused_tells_the_applicant()
    {
        await TakeAsync(Sender.Owner, "/sponsors/apply", 201, Application, "POST");
        var id = await Server.ReadAsync(db => db.Sponsorships.Where(row => row.Sponsor.Name == "ACME").Select(row => row.Id).SingleAsync());
        Assert.Equal($"sponsorship_rejected {owner}", await TakeAsync(Sender.Staff, $"/sponsorships/{id}/reject", 200));
    }

    /// <summary>The mails that a request has caused.</summary>
    private async Task<string> TakeAsync(Sender sender, string path, int status, string? body = null, string method = "PATCH", string? ifMatch = null)
    {
        var known = await Server.ReadAsync(db => db.EmailLogs.Select(row => row.Id).ToListAsync());
        var answer = await Server.SendAsync(sender, method, path, body, ifMatch);
        Assert.Equal((path, status), (path, answer.Status));
        var mails = await Server.ReadAsync(db => db.EmailLogs.Where(row => !known.Contains(row.Id)).ToListAsync());
        return string.Join('\n', mails.Select(static mail => $"{mail.TemplateName} {mail.RecipientEmail}").Order(StringComparer.Ordinal));
    }
}
